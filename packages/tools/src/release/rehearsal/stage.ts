import { readManifest, workspacePackages } from '../../workspace/workspace-package.ts'
import type { WorkingCopy } from '../working-copy.ts'

/** Where a rehearsal takes place. */
export interface Stage {
  readonly root: string
  /** A folder of its own, removed at the end. */
  readonly folder: string
  readonly registry: string
  readonly copy: WorkingCopy
  readonly say: (line: string) => void
}

/** Takes up the changesets, commits, and publishes to the registry of the stage. */
export function release({ copy, registry }: Stage, message: string): void {
  copy.run('pnpm', ['run', 'version-packages'])
  copy.run('pnpm', ['install', '--no-frozen-lockfile', '--prefer-offline'])
  copy.commit(message)
  publish({ copy, registry })
}

/** Publishes what the registry of the stage does not have. */
export function publish({ copy, registry }: Pick<Stage, 'copy' | 'registry'>): void {
  copy.run('pnpm', ['run', 'publish-packages', '--rehearsal'], { pnpm_config_registry: registry })
}

/** The published packages of the copy, with their versions. */
export function releasedPackages({ copy }: Pick<Stage, 'copy'>): readonly {
  readonly name: string
  readonly version: string
  readonly folder: string
}[] {
  return workspacePackages(copy.folder)
    .filter(({ manifest }) => !manifest.private)
    .map(({ folder }) => ({
      ...readManifest(`${copy.folder}/${folder}/package.json`),
      folder: `${copy.folder}/${folder}`,
    }))
}
