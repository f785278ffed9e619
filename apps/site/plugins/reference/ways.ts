import type { Way } from '../../src/shell/SiteHead.tsx'
import { address } from './addresses.ts'

/** What the head of every page links to. */
export const ways: readonly Way[] = [
  { href: address.schemes, label: { en: 'Schemes', nl: 'Begrippenkaders' } },
  { href: address.index, label: { en: 'A–Z', nl: 'A–Z' } },
  { href: address.checks, label: { en: 'Check', nl: 'Controleren' } },
  { href: address.sources, label: { en: 'Sources', nl: 'Bronnen' } },
  { href: address.crosswalk, label: { en: 'Crosswalk', nl: 'Verbanden' } },
  { href: '/docs/', label: { en: 'Docs', nl: 'Uitleg' } },
  { href: '/api/', label: { en: 'API', nl: 'API' } },
]
