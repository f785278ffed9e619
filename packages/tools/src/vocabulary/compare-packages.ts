import { changesBetween } from './changes.ts'
import type { PackageChanges } from './gate.ts'
import { type BuiltPackage, releasedSnapshot } from './package-snapshot.ts'

/** A package beside its last release; before the first one there is nothing to compare. */
export function packageChanges({ folder, snapshot, front }: BuiltPackage): PackageChanges {
  const released = releasedSnapshot(folder)
  const { package: name, version } = snapshot
  if (released === undefined) return { package: name, version, changes: [], unreleased: true }
  return { package: name, version, changes: changesBetween(released, snapshot, front) }
}
