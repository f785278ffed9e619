import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packagesOf } from '../api.ts'

/** A module of a package, as code imports it. */
export interface BrowserModule {
  readonly name: string
  /** The file that declares its types. */
  readonly types: string
}

interface Entry {
  /** What is for Node alone has no file for everybody. */
  readonly import?: { readonly types: string; readonly default?: string }
}

/** What can be imported from the packages where there is no Node. */
export function browserModules(site: string): readonly BrowserModule[] {
  return packagesOf(site).flatMap(({ folder, name }) => {
    const root = join(site, '../../packages', folder)
    const manifest: { readonly exports: Readonly<Record<string, string | Entry>> } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    )
    return Object.entries(manifest.exports).flatMap(([path, entry]) => {
      if (typeof entry === 'string' || entry.import?.default === undefined) return []
      return [{ name: `${name}${path.slice(1)}`, types: join(root, entry.import.types) }]
    })
  })
}
