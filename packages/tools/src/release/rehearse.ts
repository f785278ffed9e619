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
const registry = await startRegistry(join(folder, 'registry'))
try {
  const copy = workingCopy(root, join(folder, 'copy'))
  const stage = { root, folder, registry: registry.address, copy, say: (line: string) => console.log(line) }
  const count = await rehearseRelease(stage)
  await rehearseUpgrade(stage)
  const seconds = Math.round((Date.now() - started) / 1000)
  console.log(`Rehearsed: ${count} packages published, installed and upgraded in ${seconds} s.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.log('The rehearsal failed.')
  process.exitCode = 1
} finally {
  await registry.stop()
  rmSync(folder, { recursive: true, force: true })
}
