import type { Citation, Text } from '@ssi/taxonomy'
import type { FullId } from './full-id.ts'

/** What one party to a disagreement says, and where. */
export interface Side {
  readonly says: Text
  readonly cite: readonly Citation[]
  /** Its concepts; none where the party is a publication outside the sources. */
  readonly concepts: readonly FullId[]
}

/** A point on which documents disagree. It is shown and not resolved. */
export interface Conflict {
  readonly id: string
  readonly asks: Text
  readonly sides: readonly [Side, Side]
  /** What the checks of this project make of it. */
  readonly treatment: Text
}
