import { PageLink } from './PageLink.tsx'
import type { ConceptPageData } from './concept-data.ts'
import { Words } from './Words.tsx'
import { concept as say } from '../words/concept.ts'

/** The nearest neighbours, and where the line to each runs. */
export function NotThis({ page }: { readonly page: ConceptPageData }) {
  const { neighbours, drawnFrom } = page
  if (neighbours.length + drawnFrom.length === 0) return null
  return (
    <section className="not-this">
      <h2>{say.notThis}</h2>
      <dl>
        {neighbours.map((neighbour) => (
          <div key={neighbour.concept.id}>
            <dt>
              <PageLink to={neighbour.concept.href}>
                <Words of={neighbour.concept.label} />
              </PageLink>
            </dt>
            <dd>
              <Words of={neighbour.line} />
            </dd>
          </div>
        ))}
        {drawnFrom.map((neighbour) => (
          <div key={neighbour.concept.id}>
            <dt>
              <PageLink to={neighbour.concept.href}>
                <Words of={neighbour.concept.label} />
              </PageLink>
            </dt>
            <dd>
              {say.seenFromThere} <Words of={neighbour.line} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
