import type { DecidedReading } from '@ssi/foi'
import type { CheckReport, ReadingTools } from '../../domains.ts'

/** What was read of a document and decided since, and what the check says of its record. */
export interface DocumentRead {
  readonly name: string
  readonly reading: DecidedReading
  /** The record as it was decided. */
  readonly record: DecidedReading['record']
  readonly report: CheckReport
  readonly reasons: ReadingTools['reasons']
}
