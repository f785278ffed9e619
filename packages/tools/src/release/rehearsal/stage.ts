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
  /** Does one part of the rehearsal: says what it is when it begins, and how long it took when it is done. */
  readonly part: <Result>(what: string, act: () => Result | Promise<Result>) => Promise<Result>
}

/** Takes up the changesets and commits what that writes. */
export function version({ copy }: Pick<Stage, 'copy'>): void {
  copy.run('pnpm', ['run', 'version-packages'])
  copy.run('pnpm', ['install', '--no-frozen-lockfile', '--prefer-offline'])
  copy.commit('Versions')
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
