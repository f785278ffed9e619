import type { Citation, Text } from '@ssi/taxonomy'
import type { FullId } from './full-id.ts'

/** A reading that suggests itself and is wrong. */
export interface Trap {
  readonly id: string
  /** The reading, as somebody would state it. */
  readonly tempting: Text
  readonly wrong: Text
  /** What to do instead. */
  readonly instead: Text
  /** The concepts on whose pages it stands. */
  readonly concepts: readonly FullId[]
  readonly cite: readonly Citation[]
}
