import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Change, type Meaning, policy } from '../vocabulary/change.ts'
import type { Declared } from '../vocabulary/changesets.ts'
import { parseSealed, sealedText } from '../vocabulary/sealed.ts'

/** One change as a release keeps it: with one of the records that showed it, and what the maintainer declared. */
export interface ReleasedChange extends Omit<Change, 'records'> {
  readonly record?: object
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
  return existsSync(path) ? (parseSealed(readFileSync(path, 'utf8'), path) as Kept).versions : []
}

/** The versions of a package, newest first, as the text of their file. */
export function releasedText(versions: readonly ReleasedVersion[]): string {
  return sealedText({ versions } satisfies Kept)
}

interface Kept {
  readonly versions: readonly ReleasedVersion[]
}

/** A change with the shortest record that shows it, and what the changesets declare of a new wording. */
export function releasedChange({ records = [], ...change }: Change, declared: Declared): ReleasedChange {
  const [record] = records.toSorted((one, other) => lengthOf(one) - lengthOf(other))
  const isWording = policy[change.kind].bump === 'as declared'
  const meaning = isWording ? declared.meanings.get(change.of) : undefined
  const why = isWording ? declared.reasons.get(change.of) : undefined
  return {
    ...change,
    ...(record === undefined ? {} : { record }),
    ...(meaning === undefined ? {} : { meaning }),
    ...(why === undefined ? {} : { why }),
  }
}

const lengthOf = (record: object): number => JSON.stringify(record).length
