import { join } from 'node:path'
import { snapshotFaults } from '../vocabulary/package-snapshot.ts'
import { workspacePackages } from '../workspace/workspace-package.ts'
import { releasedVersions } from './released-changes.ts'

/** What is wrong with what the last release kept of the packages; nothing before the first. */
export function keptFaults(root: string): readonly string[] {
  const published = workspacePackages(root).filter(({ manifest }) => !manifest.private)
  return published.flatMap(({ folder }) => [
    ...snapshotFaults(join(root, folder)),
    ...changesFaults(join(root, folder)),
  ])
}

function changesFaults(folder: string): readonly string[] {
  try {
    releasedVersions(folder)
    return []
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}
