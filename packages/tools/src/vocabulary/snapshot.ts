import { createHash } from 'node:crypto'
import type { Conflict, ConceptMapping, Trap } from '@ssi/crosswalk'
import type { DomainData } from '@ssi/rules'
import type { Reading } from './reading.ts'

/** What lies between domains, as the package that holds it publishes it. */
export interface Between {
  readonly id: string
  readonly mappings: readonly ConceptMapping[]
  readonly traps: readonly Trap[]
  readonly conflicts: readonly Conflict[]
}

/** What a package was when it was last released. */
export interface Snapshot {
  readonly package: string
  readonly version: string
  /** The names that each entry of the package exports. */
  readonly exports: Readonly<Record<string, readonly string[]>>
  /** The domain, where the package is one. */
  readonly data?: DomainData
  /** What lies between domains, where the package holds that. */
  readonly between?: Between
  /** How its front doors read a set of records. */
  readonly readings: readonly Reading[]
}

interface Sealed extends Snapshot {
  /** A digest of all the rest: a snapshot is written by a release, never by hand. */
  readonly seal: string
}

/** A snapshot as the text of its file. */
export function snapshotText(snapshot: Snapshot): string {
  const sealed: Sealed = { seal: sealOf(snapshot), ...snapshot }
  return `${JSON.stringify(sealed, null, 1)}\n`
}

/** A snapshot read from the text of its file; one that was edited is refused. */
export function parseSnapshot(text: string, path: string): Snapshot {
  const { seal, ...snapshot } = parsed(text, path)
  if (seal !== sealOf(snapshot))
    throw new Error(
      `${path} is not as the last release wrote it. Take it back from git; only a release writes it anew.`,
    )
  return snapshot
}

function parsed(text: string, path: string): Sealed {
  try {
    return JSON.parse(text) as Sealed
  } catch {
    throw new Error(`${path} is no JSON. Take it back from git; only a release writes it anew.`)
  }
}

function sealOf(snapshot: Snapshot): string {
  return createHash('sha256').update(JSON.stringify(snapshot)).digest('hex')
}
