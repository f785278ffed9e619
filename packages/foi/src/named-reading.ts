import type { DecidedReading } from './decisions/decision.ts'
import type { ResponseInput } from './record.ts'

/** One of many responses: its reading, under the name of its file. */
export interface NamedReading<Record = ResponseInput> {
  readonly name: string
  readonly reading: DecidedReading<Record>
  /** The text that was read, where it is kept so that its lines can be shown again. */
  readonly document?: string
}
