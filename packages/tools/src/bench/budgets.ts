import { resolve } from 'node:path'
import { type Bundle, bundleSize } from './bundle-size.ts'

/** Something a reader downloads, how large it is, and how large it may be, in bytes. */
export interface Size {
  readonly what: string
  readonly bytes: number
  readonly atMost: number
}

const packages = resolve(import.meta.dirname, '../../..')
const foi = resolve(packages, 'foi')
const singleSession = resolve(packages, 'single-session')
const external = ['zod', 'zod/*']

const budgets: readonly (Bundle & Pick<Size, 'what' | 'atMost'>)[] = [
  {
    what: 'guard and labels of one language, `@ssi/foi`',
    folder: foi,
    names: ['isFoiId', 'foiLabel'],
    atMost: 3000,
  },
  { what: '`checkResponse`, zod outside', folder: foi, names: ['checkResponse'], external, atMost: 20_000 },
  { what: '`checkResponse`, zod and all', folder: foi, names: ['checkResponse'], atMost: 25_000 },
  {
    what: '`checkResponse` and `readResponse` for text, zod outside',
    folder: foi,
    names: ['checkResponse', 'readResponse'],
    external,
    atMost: 28_000,
  },
  {
    what: 'guard and labels of one language, `@ssi/single-session`',
    folder: singleSession,
    names: ['isSingleSessionId', 'singleSessionLabel'],
    atMost: 3000,
  },
  {
    what: 'labels in Dutch, `@ssi/single-session`',
    folder: singleSession,
    names: ['singleSessionDutchLabel'],
    atMost: 3000,
  },
  {
    what: '`assessOffering`, two languages, zod outside',
    folder: singleSession,
    names: ['assessOffering'],
    external,
    atMost: 20_000,
  },
  {
    what: '`checkContacts`, two languages, zod outside',
    folder: singleSession,
    names: ['checkContacts'],
    external,
    atMost: 20_000,
  },
]

/** What the packages cost in a bundle. */
export async function sizes(): Promise<readonly Size[]> {
  const guard = await bundleSize({ folder: foi, names: ['isFoiId', 'foiLabel'] })
  const check = await bundleSize({ folder: foi, names: ['checkResponse'], external: zod })
  const whole = await bundleSize({ folder: foi, names: ['checkResponse'] })
  const both = await bundleSize({ folder: foi, names: ['checkResponse', 'readResponse'], external: zod })
  const of = (...names: readonly string[]) => bundleSize({ folder: foi, names, external: zod })
  return [
    { what: 'guard and labels of one language, `@ssi/foi`', bytes: guard, atMost: 3000 },
    { what: '`checkResponse`, zod outside', bytes: check, atMost: 20_000 },
    { what: '`checkResponse`, zod and all', bytes: whole, atMost: 25_000 },
    { what: '`checkResponse` and `readResponse` for text, zod outside', bytes: both, atMost: 28_000 },
    { what: '`suggestFacets`', bytes: await of('suggestFacets'), atMost: 10_000 },
    { what: '`decideAnswer`, zod outside', bytes: await of('decideAnswer'), atMost: 11_000 },
    {
      what: '`saveWork` and `openWork`, zod outside',
      bytes: await of('saveWork', 'openWork'),
      atMost: 13_500,
    },
    { what: '`agreement`', bytes: await of('agreement'), atMost: 3000 },
    { what: '`tabulate`', bytes: await of('tabulate'), atMost: 9000 },
    { what: '`tableCsv`', bytes: await of('tableCsv'), atMost: 9000 },
  ]
export function sizes(): Promise<readonly Size[]> {
  return Promise.all(
    budgets.map(async ({ what, atMost, ...bundle }) => ({ what, bytes: await bundleSize(bundle), atMost })),
  )
}

/** What others cost, as measured elsewhere in the same way. */
export const peers: readonly { readonly what: string; readonly bytes: number }[] = [
  { what: 'i18n-iso-countries: one `isValid` and its labels', bytes: 7000 },
  { what: 'jskos-tools: one label function', bytes: 9800 },
  { what: 'jskos-validate: a validator', bytes: 57_400 },
  { what: 'zod: one enum', bytes: 18_300 },
  { what: 'zod/mini: one enum', bytes: 3400 },
]
