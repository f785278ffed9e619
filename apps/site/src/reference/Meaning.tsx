import { PageLink } from './PageLink.tsx'
import type { ConceptPageData } from './concept-data.ts'
import { Words } from './Words.tsx'
import { concept as say } from '../words/concept.ts'
import { Filled } from '../words/Filled.tsx'

/** The definition, or that there is none and what can be said from the source. */
export function Meaning({ page }: { readonly page: ConceptPageData }) {
  const { definition, population, kind } = page.concept
  if (definition === undefined) return <NamedOnly page={page} />
  return (
    <div className="meaning">
      <p className="definition">
        <Words of={definition} />
      </p>
      {kind === 'claim' && population !== undefined ? (
        <p className="claimed">
          <Filled words={say.claim} with={{ population: <Words of={population} /> }} />
        </p>
      ) : null}
      {kind === 'motion' ? <p className="claimed">{say.motion}</p> : null}
    </div>
  )
}

function NamedOnly({ page }: { readonly page: ConceptPageData }) {
  const { optionOf, children, trail } = page
  const parent = trail.at(-1)
  const isOption = optionOf.length > 0
  return (
    <div className="meaning">
      <p className="definition named">{say.namedOnly}</p>
      <ul className="what-can-be-said">
        {optionOf.map(({ question, text, place, of }) => (
          <li key={question.id}>
            <Filled
              words={say.optionOf}
              with={{
                place,
                of,
                question: (
                  <PageLink to={question.href}>
                    “<Words of={text} />”
                  </PageLink>
                ),
              }}
            />
          </li>
        ))}
        {isOption || parent === undefined ? null : (
          <li>
            {say.namedUnder}{' '}
            <PageLink to={parent.href}>
              <Words of={parent.label} />
            </PageLink>
          </li>
        )}
        {children.length === 0 ? null : (
          <li>
            {say.namedInside}{' '}
            {children.map(({ id, href, label }, index) => (
              <span key={id}>
                {index === 0 ? '' : ', '}
                <PageLink to={href}>
                  <Words of={label} />
                </PageLink>
              </span>
            ))}
          </li>
        )}
      </ul>
    </div>
  )
}
