import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { unwrittenIn } from '../scaffold/unwritten.ts'
import { declaredChanges } from '../vocabulary/changesets.ts'
import { packageChanges } from '../vocabulary/compare-packages.ts'
import { gateFaults } from '../vocabulary/gate.ts'
import { builtPackages, snapshotPath } from '../vocabulary/package-snapshot.ts'
import { snapshotText } from '../vocabulary/snapshot.ts'
import { readManifest } from '../workspace/workspace-package.ts'
import { changesPath, releasedChange, releasedVersions } from './released-changes.ts'

// Turns the changesets into versions, changelogs, and the snapshots that the next release is held against.
const root = resolve(import.meta.dirname, '../../../..')
const run = (command: string, ...args: readonly string[]): void => {
  execFileSync(command, args, { cwd: root, stdio: 'inherit' })
}
const build = (): void => run('turbo', 'run', 'build', '--filter=./packages/*', '--output-logs=errors-only')

stop(unwrittenIn(root))
const declared = await declaredChanges(root)
if (declared.bumps.size === 0)
  stop(['There is no changeset: nothing to release. Write one with npm run changeset.'])
const before = (await builtPackages(root)).map((built) => ({ ...built, ...packageChanges(built) }))
stop(
  gateFaults(
    before,
    before.map((built) => built.package),
    declared,
  ),
)

run('changeset', 'version')
// Only the version is new in what is built: the front doors stay those of the first build.
build()

for (const { folder, snapshot } of await builtPackages(root)) {
  const old = before.find((built) => built.folder === folder)
  if (old?.snapshot.version === snapshot.version) continue
  const changes = (old?.changes ?? []).map((change) => releasedChange(change, declared))
  write(snapshotPath(folder), snapshotText(snapshot))
  write(
    changesPath(folder),
    `${JSON.stringify([{ version: snapshot.version, changes }, ...releasedVersions(folder)], null, 1)}\n`,
  )
  console.log(`${readManifest(`${folder}/package.json`).name} is ${snapshot.version} now.`)
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function stop(faults: readonly string[]): void {
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exit(1)
}
