import type { Text } from '@ssi/taxonomy'
import { MachineRead } from './MachineRead.tsx'
import { PageLink } from './PageLink.tsx'
import type { SchemeLink } from './page-data.ts'
import { breadcrumbs } from './schema-org.ts'
import { Words } from './Words.tsx'
import { parts } from '../words/parts.ts'

interface TrailProps {
  readonly scheme: SchemeLink
  readonly steps?: readonly { readonly href: string; readonly label: Text | string }[]
}

/** Where a page is: its scheme, and the branch it sits in. */
export function Trail({ scheme, steps = [] }: TrailProps) {
  const way = [{ href: scheme.href, label: scheme.title }, ...steps]
  return (
    <nav className="trail" aria-label={parts.trail}>
      <MachineRead
        data={breadcrumbs(
          way.map(({ href, label }) => ({ href, label: typeof label === 'string' ? label : label.en })),
        )}
      />
      <ol>
        {way.map(({ href, label }) => (
          <li key={href}>
            <PageLink to={href}>{typeof label === 'string' ? label : <Words of={label} />}</PageLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
