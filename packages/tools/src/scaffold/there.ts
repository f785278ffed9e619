import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** The domains of the workspace: the packages that have concepts. */
export function domainsIn(root: string): readonly string[] {
  return globSync('packages/*/src/concepts', { cwd: root })
    .map((path) => path.split(/[/\\]/)[1] ?? '')
    .toSorted()
}

/** The branches or the rules of a domain, as its files are called. */
export function filesIn(root: string, domain: string, of: 'concepts' | 'rules'): readonly string[] {
  if (!domainsIn(root).includes(domain))
    throw new Error(`"${domain}" is no domain. There are: ${domainsIn(root).join(', ')}.`)
  return globSync(`packages/${domain}/src/${of}/*.ts`, { cwd: root })
    .map((path) => basename(path, '.ts'))
    .filter((name) => name !== 'index')
    .toSorted()
}

/** The file of a branch or of a rule; one that is not there is told with those that are. */
export function fileIn(root: string, domain: string, of: 'concepts' | 'rules', name: string): string {
  const names = filesIn(root, domain, of)
  if (!names.includes(name))
    throw new Error(`"${name}" is no file of packages/${domain}/src/${of}. There are: ${names.join(', ')}.`)
  return `packages/${domain}/src/${of}/${name}.ts`
}

/** The sections of every document, under the names that code cites them by. */
export function sectionsIn(root: string): Readonly<Record<string, readonly string[]>> {
  const documents = globSync('packages/sources/src/documents/*.ts', { cwd: root })
    .toSorted()
    .map((path) => readFileSync(join(root, path), 'utf8'))
  return Object.fromEntries(documents.flatMap(sectionsOf))
}

function sectionsOf(document: string): readonly (readonly [string, readonly string[]])[] {
  const name = /^export const (\w+) = defineSource\(/m.exec(document)?.[1]
  const [, sections = ''] = document.split(/^ {2}sections: \{$/m)
  const keys = [...sections.matchAll(/^ {4}(\w+): \{/gm)].map(([, key = '']) => key)
  return name === undefined ? [] : [[name, keys]]
}
