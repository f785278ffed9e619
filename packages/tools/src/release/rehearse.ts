import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { rehearseRelease } from './rehearsal/release.ts'
import { rehearseUpgrade } from './rehearsal/upgrade.ts'
import { startRegistry } from './registry.ts'
import { workingCopy } from './working-copy.ts'

// Releases everything to a registry on this machine, installs it from there, changes a domain, and upgrades.
const root = resolve(import.meta.dirname, '../../../..')
const folder = mkdtempSync(join(tmpdir(), 'rehearsal-'))
const started = Date.now()
const say = (line: string): void => console.log(line)
// Stopped by hand, it still tidies up: what it runs is stopped with it, and the next part is not begun.
let isStopped = false
process.on('SIGINT', () => {
  isStopped = true
})
const registry = await startRegistry(join(folder, 'registry'))
try {
  const copy = await part('Clone the last commit and install what it needs', () =>
    workingCopy(root, join(folder, 'copy')),
  )
  const stage = { root, folder, registry: registry.address, copy, say, part }
  const count = await rehearseRelease(stage)
  await rehearseUpgrade(stage)
  say(`Rehearsed: ${count} packages published, installed and upgraded in ${since(started)}.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.log('The rehearsal failed.')
  process.exitCode = 1
} finally {
  await registry.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function part<Result>(what: string, act: () => Result | Promise<Result>): Promise<Result> {
  if (isStopped) throw new Error('Stopped.')
  const begun = Date.now()
  say(`${what} …`)
  const result = await act()
  say(`  took ${since(begun)}`)
  return result
}

function since(moment: number): string {
  return `${Math.round((Date.now() - moment) / 1000)} s`
}
