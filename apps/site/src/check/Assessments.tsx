import type { CheckReport } from '../../domains.ts'
import { PageLink } from '../reference/PageLink.tsx'
import { Verdict } from '../reference/Verdict.tsx'
import { Words } from '../reference/Words.tsx'
import { check as say } from '../words/check.ts'
import { InOwnLanguage } from '../words/around.tsx'

interface AssessmentsProps {
  readonly assessments: NonNullable<CheckReport['assessments']>
  readonly scheme: string
}

/** What each definition says of a record, side by side: one sentence, then how each of its elements stands. */
export function Assessments({ assessments, scheme }: AssessmentsProps) {
  return (
    <InOwnLanguage>
      <section className="assessments" aria-label={say.byDefinition}>
        {assessments.map(({ definition, verdict, says, elements }) => (
          <section key={definition}>
            <p className="headline">
              <Verdict mark={verdict}>
                <Words of={says} />
              </Verdict>
            </p>
            <details>
              <summary>{say.elements(elements.length)}</summary>
              <ul>
                {elements.map(({ rule, element, label, standing }) => (
                  <li key={rule}>
                    <Verdict mark={standing} />{' '}
                    <PageLink to={`/${scheme}/concepts/${element}/`}>
                      <Words of={label} />
                    </PageLink>
                  </li>
                ))}
              </ul>
            </details>
          </section>
        ))}
      </section>
    </InOwnLanguage>
  )
}
