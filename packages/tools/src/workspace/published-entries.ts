import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Target = Readonly<Record<string, string>>

/** An entry of a package that can be imported. */
export interface PublishedEntry {
  /** `./csv` in the package, `@ssi/ndtms/csv` for those who import it. */
  readonly path: string
  readonly specifier: string
  /** The ES module it leads to, and the types of that. */
  readonly module: string
  readonly types: string
  /** Whether the package offers it to Node and to nothing else. */
  readonly forNode: boolean
}

/** The entries of a package, of this workspace or installed, as its manifest offers them; JSON is left out. */
export function publishedEntries(folder: string): readonly PublishedEntry[] {
  const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string
    readonly exports: Readonly<Record<string, string | { readonly import: Target }>>
  }
  return Object.entries(exports).flatMap(([path, target]) => {
    if (typeof target === 'string') return []
    const { types = '', node, default: anywhere = node ?? '' } = target.import
    return [
      {
        path,
        specifier: `${name}${path.slice(1)}`,
        module: join(folder, anywhere),
        types: join(folder, types),
        forNode: node !== undefined,
      },
    ]
  })
}
