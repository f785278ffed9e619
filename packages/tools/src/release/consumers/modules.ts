import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { said } from '../working-copy.ts'
import type { Project } from './project.ts'

/** A Node that is at hand on this machine. */
export interface NodeAtHand {
  readonly path: string
  readonly version: string
}

/** Every version of Node, 20 or later, that is at hand: the one that runs this, and those on the path. */
export function nodesAtHand(): readonly NodeAtHand[] {
  const paths = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node'))
  const found = [process.execPath, ...paths.filter((path) => existsSync(path))].map((path) => ({
    path,
    version: execFileSync(path, ['--version'], { encoding: 'utf8' }).trim(),
  }))
  const enough = found.filter(({ version }) => Number(version.slice(1).split('.')[0]) >= 20)
  return [...new Map(enough.toReversed().map((node) => [node.version, node])).values()].toReversed()
}

/** What a package says of itself at run time: its names, and how its front doors read their own examples. */
export interface RunTime {
  readonly names: Readonly<Record<string, readonly string[]>>
  readonly verdicts: Readonly<Record<string, string>>
}

/** Imports and requires every entry of a package, under one Node. */
export function atRunTime(
  { folder, package: name, entries }: Project,
  node: NodeAtHand,
  isDomain: boolean,
): readonly RunTime[] {
  const load = (how: (specifier: string) => string): string =>
    `{ ${entries.map((entry) => `${JSON.stringify(entry)}: ${how(entry)}`).join(', ')} }`
  const data = isDomain ? `${name}/data.json` : undefined
  const modules: Readonly<Record<string, string>> = {
    'probe.mjs': `${data === undefined ? 'const data = undefined' : `import data from ${JSON.stringify(data)} with { type: 'json' }`}
const loaded = ${load((entry) => `await import(${JSON.stringify(entry)})`)}
${report}`,
    'probe.cjs': `const data = ${data === undefined ? 'undefined' : `require(${JSON.stringify(data)})`}
const loaded = ${load((entry) => `require(${JSON.stringify(entry)})`)}
${report}`,
  }
  return Object.entries(modules).map(([file, source]) => {
    writeFileSync(join(folder, file), source)
    return JSON.parse(said(node.path, ['--no-warnings', file], folder)) as RunTime
  })
}

/** Imports the entries that stand on what Node brings, under the Node that runs this. */
export function onNode({ folder, nodeEntries }: Project): void {
  for (const entry of nodeEntries)
    said(
      process.execPath,
      ['--input-type=module', '--eval', `await import(${JSON.stringify(entry)})`],
      folder,
    )
}

/** Printed by a project, and by a page: the same whichever way the package was loaded. */
export const report = `const names = Object.fromEntries(Object.entries(loaded).map(([entry, module]) => [entry, Object.keys(module).filter((name) => name !== 'default' && name !== 'module.exports').sort()]))
const doors = Object.assign({}, ...Object.values(loaded))
const verdicts = Object.fromEntries((data?.records ?? []).map(({ id, check, example }) => [id, doors[check](example, { asOf: '2026-01-01' }).verdict]))
globalThis.document === undefined ? console.log(JSON.stringify({ names, verdicts })) : (document.title = JSON.stringify({ names, verdicts }))
`
