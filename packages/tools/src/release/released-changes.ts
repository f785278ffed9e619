import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Change, Meaning } from '../vocabulary/change.ts'
import type { Declared } from '../vocabulary/changesets.ts'

/** One change as a release keeps it: without the records that showed it, with what the maintainer declared. */
export interface ReleasedChange extends Omit<Change, 'records'> {
  readonly meaning?: Meaning
  readonly why?: string
}

/** What one version brought. */
export interface ReleasedVersion {
  readonly version: string
  readonly changes: readonly ReleasedChange[]
}

/** Where a package keeps what each of its versions brought, newest first. */
export const changesPath = (folder: string): string => join(folder, 'released', 'changes.json')

/** The versions of a package, newest first. */
export function releasedVersions(folder: string): readonly ReleasedVersion[] {
  const path = changesPath(folder)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as readonly ReleasedVersion[]) : []
}

/** A change with what the changesets declare of it. */
export function releasedChange({ records: _records, ...change }: Change, declared: Declared): ReleasedChange {
  const [meaning, why] = [declared.meanings.get(change.of), declared.reasons.get(change.of)]
  return { ...change, ...(meaning === undefined ? {} : { meaning }), ...(why === undefined ? {} : { why }) }
}
