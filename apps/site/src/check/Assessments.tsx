import type { CheckReport } from '../../domains.ts'
import { PageLink } from '../reference/PageLink.tsx'
import { Verdict } from '../reference/Verdict.tsx'

interface AssessmentsProps {
  readonly assessments: NonNullable<CheckReport['assessments']>
  readonly scheme: string
}

/** What each definition says of a record, side by side: one sentence, then how each of its elements stands. */
export function Assessments({ assessments, scheme }: AssessmentsProps) {
  return (
    <section className="assessments" aria-label="By each definition">
      {assessments.map(({ definition, verdict, says, elements }) => (
        <section key={definition}>
          <p className="headline">
            <Verdict mark={verdict}>{says.en}</Verdict>
          </p>
          <details>
            <summary>Its elements ({elements.length})</summary>
            <ul>
              {elements.map(({ rule, element, label, standing }) => (
                <li key={rule}>
                  <Verdict mark={standing} />{' '}
                  <PageLink to={`/${scheme}/concepts/${element}/`}>{label.en}</PageLink>
                </li>
              ))}
            </ul>
          </details>
        </section>
      ))}
    </section>
  )
}
