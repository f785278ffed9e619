import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedEntries } from '../../workspace/published-entries.ts'
import { said } from '../working-copy.ts'

/** A fresh project that has installed one package and nothing else of ours. */
export interface Project {
  readonly folder: string
  readonly package: string
  /** The package as it was installed. */
  readonly installed: string
  /** The entries of the package that can be imported: `@ssi/ndtms`, `@ssi/ndtms/csv`. */
  readonly entries: readonly string[]
  /** Those that the package offers to Node alone. */
  readonly nodeEntries: readonly string[]
}

/** Installs a package from a registry into a project of its own. */
export function project(folder: string, name: string, version: string, registry: string): Project {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  writeFileSync(join(folder, '.npmrc'), `@ssi:registry=${registry}\n`)
  said('npm', ['install', '--no-audit', '--no-fund', '--prefer-online', `${name}@${version}`], folder)
  const installed = join(folder, 'node_modules', name)
  const entries = (forNode: boolean): readonly string[] =>
    publishedEntries(installed).flatMap((entry) => (entry.forNode === forNode ? [entry.specifier] : []))
  return { folder, package: name, installed, entries: entries(false), nodeEntries: entries(true) }
}
