import { globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Bundle, bundleSize } from './bundle-size.ts'

/** Something a reader downloads, how large it is, and how large it may be, in bytes. */
export interface Size {
  readonly what: string
  readonly bytes: number
  readonly atMost: number
}

/** What a package promises of its size, in the `budgets.json` beside its manifest. */
type Budget = Omit<Bundle, 'folder'> & Pick<Size, 'what' | 'atMost'>

const packages = resolve(import.meta.dirname, '../../..')

/** What the packages cost in a bundle: those of this workspace, or the same ones installed elsewhere. */
export async function sizes(
  folderOf = (name: string): string => join(packages, name),
): Promise<readonly Size[]> {
  const promised = globSync('*/budgets.json', { cwd: packages }).toSorted()
  const measured = promised.map(async (path) => {
    const name = dirname(path)
    const budgets = JSON.parse(readFileSync(join(packages, path), 'utf8')) as readonly Budget[]
    return await Promise.all(budgets.map(async (budget) => await sizeOf(name, folderOf(name), budget)))
  })
  return (await Promise.all(measured)).flat()
}

async function sizeOf(name: string, folder: string, { what, atMost, ...bundle }: Budget): Promise<Size> {
  return { what: `@ssi/${name}: ${what}`, bytes: await bundleSize({ folder, ...bundle }), atMost }
}

/** What others cost, as measured elsewhere in the same way. */
export const peers: readonly { readonly what: string; readonly bytes: number }[] = [
  { what: 'i18n-iso-countries: one `isValid` and its labels', bytes: 7000 },
  { what: 'jskos-tools: one label function', bytes: 9800 },
  { what: 'jskos-validate: a validator', bytes: 57_400 },
  { what: 'zod: one enum', bytes: 18_300 },
  { what: 'zod/mini: one enum', bytes: 3400 },
]
