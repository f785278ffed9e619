import type { Way } from '../../src/shell/SiteHead.tsx'
import { address } from './addresses.ts'
import type { Reference } from './reference.ts'

/** What the head of every page links to. */
export function waysOf({ domains }: Reference): readonly Way[] {
  return [
    { href: '/#schemes', label: 'Schemes' },
    { href: address.sources, label: 'Sources' },
    ...domains.flatMap(({ domain, data }) =>
      domain.reads === undefined ? [] : [{ href: address.read(data.scheme.id), label: domain.reads.title }],
    ),
    { href: '/docs/', label: 'Docs' },
    { href: '/api/', label: 'API' },
  ]
}
