import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { said } from '../working-copy.ts'

/** A fresh project that has installed one package and nothing else of ours. */
export interface Project {
  readonly folder: string
  readonly package: string
  /** The package as it was installed. */
  readonly installed: string
  /** The entries of the package that can be imported: `@ssi/ndtms`, `@ssi/ndtms/csv`. */
  readonly entries: readonly string[]
  /** Those that stand on what Node brings, and so work nowhere else. */
  readonly nodeEntries: readonly string[]
}

/** Installs a package from a registry into a project of its own. */
export function project(folder: string, name: string, version: string, registry: string): Project {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  writeFileSync(join(folder, '.npmrc'), `@ssi:registry=${registry}\n`)
  said('npm', ['install', '--no-audit', '--no-fund', '--prefer-online', `${name}@${version}`], folder)
  const installed = join(folder, 'node_modules', name)
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, string | { readonly require: { readonly default: string } }>>
  }
  const all = Object.entries(exports).flatMap(([entry, target]) =>
    typeof target === 'string'
      ? []
      : [{ entry: `${name}${entry.slice(1)}`, file: join(installed, target.require.default) }],
  )
  const ofNode = all.filter(({ file }) => standsOnNode(readFileSync(file, 'utf8')))
  const entries = all.filter((each) => !ofNode.includes(each))
  const named = (list: typeof all): readonly string[] => list.map(({ entry }) => entry)
  return { folder, package: name, installed, entries: named(entries), nodeEntries: named(ofNode) }
}

function standsOnNode(bundle: string): boolean {
  return /require\(["']node:/.test(bundle)
}
