import type { Way } from '../../src/shell/SiteHead.tsx'
import { address } from './addresses.ts'

/** What the head of every page links to. */
export const ways: readonly Way[] = [
  { href: '/#schemes', label: 'Schemes' },
  { href: address.checks, label: 'Check' },
  { href: address.sources, label: 'Sources' },
  { href: '/docs/', label: 'Docs' },
  { href: '/api/', label: 'API' },
]
export function waysOf({ domains }: Reference): readonly Way[] {
  return [
    { href: '/#schemes', label: 'Schemes' },
    { href: address.sources, label: 'Sources' },
    { href: address.crosswalk, label: 'Crosswalk' },
    ...domains.flatMap(({ domain, data }) =>
      domain.reads === undefined ? [] : [{ href: address.read(data.scheme.id), label: domain.reads.title }],
    ),
    { href: '/docs/', label: 'Docs' },
    { href: '/api/', label: 'API' },
  ]
}
