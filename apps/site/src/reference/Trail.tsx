import { PageLink } from './PageLink.tsx'
import type { ConceptLink, SchemeLink } from './page-data.ts'
import { Words } from './Words.tsx'

interface TrailProps {
  readonly scheme: SchemeLink
  readonly steps?: readonly Pick<ConceptLink, 'href' | 'label'>[]
}

/** Where a page is: its scheme, and the branch it sits in. */
export function Trail({ scheme, steps = [] }: TrailProps) {
  return (
    <nav className="trail" aria-label="Where this page is">
      <ol>
        {[{ href: scheme.href, label: scheme.title }, ...steps].map(({ href, label }) => (
          <li key={href}>
            <PageLink to={href}>
              <Words of={label} />
            </PageLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
