import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { unwrittenIn } from '../scaffold/unwritten.ts'
import { told } from '../told.ts'
import { type Declared, declaredChanges } from '../vocabulary/changesets.ts'
import { packageChanges } from '../vocabulary/compare-packages.ts'
import { gateFaults, type PackageChanges } from '../vocabulary/gate.ts'
import { type BuiltPackage, builtPackages, snapshotPath } from '../vocabulary/package-snapshot.ts'
import { snapshotText } from '../vocabulary/snapshot.ts'
import { keptFaults } from './kept-faults.ts'
import { changesPath, releasedChange, releasedText, releasedVersions } from './released-changes.ts'
import { uncommitted, uncommittedFaults } from './uncommitted.ts'

// Turns the changesets into versions, changelogs, and the snapshots that the next release is held against.
const root = process.cwd()

await told(async () => {
  refuse(unwrittenIn(root))
  refuse(uncommittedFaults(uncommitted(root)))
  refuse(keptFaults(root))
  const declared = await declaredChanges(root)
  if (declared.bumps.size === 0)
    refuse(['There is no changeset: nothing to release. Write one with npm run changeset.'])
  const before = (await builtPackages(root)).map((built) => ({ ...built, ...packageChanges(built) }))
  const known = before.map((built) => built.package)
  refuse(gateFaults(before, known, declared))

  run('changeset', 'version')
  // Only the version is new in what is built: the front doors stay those of the first build.
  run('pnpm', 'run', 'build:anew', '--filter=./packages/*')
  for (const built of await builtPackages(root)) {
    const old = before.find(({ folder }) => folder === built.folder)
    if (old?.snapshot.version !== built.snapshot.version) keep(built, old?.changes ?? [], declared)
  }
})

/** Writes down what a package is in the version it has now, and what that version brought. */
function keep(
  { folder, snapshot }: BuiltPackage,
  changes: PackageChanges['changes'],
  declared: Declared,
): void {
  const { package: name, version } = snapshot
  const brought = { version, changes: changes.map((change) => releasedChange(change, declared)) }
  write(snapshotPath(folder), snapshotText(snapshot))
  write(changesPath(folder), releasedText([brought, ...releasedVersions(folder)]))
  console.log(`${name} is ${version} now.`)
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function run(command: string, ...args: readonly string[]): void {
  execFileSync(command, args, { cwd: root, stdio: 'inherit' })
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join('\n'))
}
