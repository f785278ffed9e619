import type { ConceptPageData } from '../reference/concept-data.ts'
import { PageLink } from '../reference/PageLink.tsx'
import { Words } from '../reference/Words.tsx'
import { MappingList } from './MappingList.tsx'
import { Neighbourhood } from './Neighbourhood.tsx'
import { Sides } from './Sides.tsx'
import { TrapList } from './TrapList.tsx'
import { crosswalk as say } from '../words/crosswalk.ts'

/** What lies between a concept and the other documents. */
export function BesideOthers({ page }: { readonly page: ConceptPageData }) {
  const { mappings, traps, conflicts } = page.crosswalk
  const isDrawn = mappings.some(({ predicate }) => predicate !== 'no-match')
  return (
    <>
      {mappings.length === 0 ? null : (
        <section className="nearest">
          <h2>{say.nearest}</h2>
          <MappingList mappings={mappings} />
          {isDrawn ? <Neighbourhood page={page} /> : null}
        </section>
      )}
      {conflicts.length === 0 ? null : (
        <section>
          <h2>{say.whereDisagree}</h2>
          {conflicts.map((conflict) => (
            <details key={conflict.id} className="conflict">
              <summary>
                <Words of={conflict.asks} />
              </summary>
              <Sides conflict={conflict} />
              <p>
                <PageLink to={conflict.href}>{say.itsPage}</PageLink>
              </p>
            </details>
          ))}
        </section>
      )}
      {traps.length === 0 ? null : (
        <section>
          <h2>{say.temptingAndWrong}</h2>
          <TrapList traps={traps} />
        </section>
      )}
    </>
  )
}
