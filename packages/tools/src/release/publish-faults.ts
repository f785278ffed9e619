import { isLocal } from './registry.ts'
import { uncommittedFaults } from './uncommitted.ts'

/** What a publish looks at before it begins. */
export interface PublishState {
  readonly rehearsal: boolean
  readonly registry: string
  /** The public address of the reference. */
  readonly address: string
  /** The files that git calls changed. */
  readonly dirty: readonly string[]
  /** The changesets that no version has taken up. */
  readonly open: readonly string[]
  /** What is wrong with what the last release kept. */
  readonly kept: readonly string[]
}

/** What keeps a publish from beginning, each in a sentence with what to do. */
export function publishFaults({
  rehearsal,
  registry,
  address,
  dirty,
  open,
  kept,
}: PublishState): readonly string[] {
  return [
    ...(rehearsal && !isLocal(registry)
      ? [
          `A rehearsal publishes to this machine alone, and the registry in force is ${registry} Set pnpm_config_registry to a registry on 127.0.0.1.`,
        ]
      : []),
    ...(!rehearsal && isReserved(address)
      ? [
          `The public address of the reference is ${address}, which leads nowhere: packages would name pages that nobody can open. Set it in packages/taxonomy/src/public-address.ts.`,
        ]
      : []),
    ...uncommittedFaults(dirty),
    ...(open.length > 0
      ? [
          `These changesets are in no version yet: ${open.join(', ')}. Run npm run release:version and commit what it writes.`,
        ]
      : []),
    ...kept,
  ]
}

/** Whether an address stands for one that nobody has chosen yet. */
function isReserved(address: string): boolean {
  return new URL(address).hostname.endsWith('.invalid')
}
