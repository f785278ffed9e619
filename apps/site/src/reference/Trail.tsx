import type { Text } from '@ssi/taxonomy'
import { PageLink } from './PageLink.tsx'
import type { SchemeLink } from './page-data.ts'
import { Words } from './Words.tsx'
import { parts } from '../words/parts.ts'

interface TrailProps {
  readonly scheme: SchemeLink
  readonly steps?: readonly { readonly href: string; readonly label: Text | string }[]
}

/** Where a page is: its scheme, and the branch it sits in. */
export function Trail({ scheme, steps = [] }: TrailProps) {
  return (
    <nav className="trail" aria-label={parts.trail}>
      <ol>
        {[{ href: scheme.href, label: scheme.title }, ...steps].map(({ href, label }) => (
          <li key={href}>
            <PageLink to={href}>{typeof label === 'string' ? label : <Words of={label} />}</PageLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
