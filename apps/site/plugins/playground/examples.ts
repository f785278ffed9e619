import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runFences } from '@ssi/tools/fence'
import { namedImports } from '../../src/playground/named-imports.ts'
import type { ExampleGroup } from '../../src/playground/playground-data.ts'
import { packagesOf } from '../api.ts'
import type { BrowserModule } from './browser-modules.ts'

/** The blocks of each package's README that are marked to run, named by what they import from it. */
export function exampleGroups(site: string, modules: readonly BrowserModule[]): readonly ExampleGroup[] {
  const isAtHand = (code: string) =>
    namedImports(code).every(({ module }) => modules.some(({ name }) => name === module))
  return packagesOf(site).map(({ folder, name }) => {
    const readme = readFileSync(join(site, '../../packages', folder, 'README.md'), 'utf8')
    const own = runFences(readme).filter(({ code }) => isAtHand(code))
    return { name, examples: own.map(({ code }) => ({ title: titleOf(code, name), code })) }
  })
}

function titleOf(code: string, ofPackage: string): string {
  const own = namedImports(code).filter(({ module }) => module.startsWith(ofPackage))
  return own.flatMap(({ names }) => names.map(({ name }) => name)).join(', ')
}
