import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What the workspace's own tests read of a package.json. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** A package of the workspace: its folder, relative to the root, and its manifest. */
export interface WorkspacePackage {
  readonly folder: string
  readonly manifest: Manifest
}

/** The packages and apps of the workspace. */
export function workspacePackages(root: string): readonly WorkspacePackage[] {
  return globSync('{packages,apps}/*/package.json', { cwd: root })
    .toSorted()
    .map((path) => ({ folder: dirname(path), manifest: readManifest(join(root, path)) }))
}

/** A package.json as it stands. */
export function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest
}
