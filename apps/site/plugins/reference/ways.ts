import type { Way } from '../../src/shell/SiteHead.tsx'
import { address } from './addresses.ts'

/** What the head of every page links to. */
export const ways: readonly Way[] = [
  { href: '/#schemes', label: 'Schemes' },
  { href: address.index, label: 'A–Z' },
  { href: address.checks, label: 'Check' },
  { href: address.sources, label: 'Sources' },
  { href: address.crosswalk, label: 'Crosswalk' },
  { href: '/docs/', label: 'Docs' },
  { href: '/api/', label: 'API' },
]
