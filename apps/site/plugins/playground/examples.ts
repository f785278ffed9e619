import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Fence, runFences } from '@ssi/tools/fence'
import { namedImports } from '../../src/playground/named-imports.ts'
import type { ExampleGroup } from '../../src/playground/playground-data.ts'
import { packagesOf } from '../api.ts'
import type { BrowserModule } from './browser-modules.ts'

/** The blocks of each package's README that are marked to run, named by the sentence that leads to each. */
export function exampleGroups(site: string, modules: readonly BrowserModule[]): readonly ExampleGroup[] {
  const isAtHand = ({ code }: Fence) =>
    namedImports(code).every(({ module }) => modules.some(({ name }) => name === module))
  return packagesOf(site).map(({ folder, name }) => {
    const readme = readFileSync(join(site, '../../packages', folder, 'README.md'), 'utf8')
    const own = runFences(readme).filter(isAtHand)
    return { name, examples: own.map((fence) => ({ title: titleOf(readme, fence, name), code: fence.code })) }
  })
}

/** The last sentence above a block, which ends in a colon. */
function titleOf(readme: string, { line }: Fence, ofPackage: string): string {
  const above = readme
    .split(/\r?\n/)
    .slice(0, line - 1)
    .join('\n')
    .trimEnd()
  const paragraph = above.split(/\n\s*\n/).at(-1) ?? ''
  const [, title] =
    /^(.+):$/.exec(
      paragraph
        .split(/(?<=[.!?])\s+/)
        .at(-1)
        ?.replaceAll(/\s+/g, ' ') ?? '',
    ) ?? []
  if (title === undefined) {
    throw new Error(
      `The README of ${ofPackage}, line ${line}: write above the example what it shows, in a sentence that ends in a colon.`,
    )
  }
  return title
}
