import type { Conflict, ConceptMapping, Trap } from '@ssi/crosswalk'
import type { DomainData } from '@ssi/rules'
import type { Reading } from './reading.ts'
import { parseSealed, sealedText } from './sealed.ts'

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

/** A snapshot as the text of its file. */
export function snapshotText(snapshot: Snapshot): string {
  return sealedText(snapshot)
}

/** A snapshot read from the text of its file; one that was edited is refused. */
export function parseSnapshot(text: string, path: string): Snapshot {
  return parseSealed(text, path) as Snapshot
}
