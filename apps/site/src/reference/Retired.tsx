import { PageLink } from './PageLink.tsx'
import type { ConceptPageData } from './concept-data.ts'
import { Words } from './Words.tsx'
import { concept as say } from '../words/concept.ts'

/** That a concept is retired, why, and what to use. */
export function Retired({ page }: { readonly page: ConceptPageData }) {
  const { retired } = page.concept
  if (retired === undefined) return null
  return (
    <div className="retirement">
      <p>
        <strong>{say.retiredSince(retired.since)}</strong> <Words of={retired.reason} />
      </p>
      <p>
        {page.successors.length === 0 ? say.noSuccessor : `${say.use} `}
        {page.successors.map(({ id, href, label }, index) => (
          <span key={id}>
            {index === 0 ? '' : say.or}
            <PageLink to={href}>
              <Words of={label} />
            </PageLink>
          </span>
        ))}
      </p>
    </div>
  )
}
