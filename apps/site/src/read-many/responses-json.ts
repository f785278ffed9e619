import type { Tabulation } from '@ssi/foi'
import type { Entry } from './responses.ts'
import type { Tools } from './use-responses.ts'

/** Every response with its record as it was decided, and the rows of the tables, as JSON. */
export function responsesJson(
  entries: readonly Entry[],
  { counts, responses, marks }: Tabulation,
  { decidedRecord, offeringTable }: Pick<Tools, 'decidedRecord' | 'offeringTable'>,
): string {
  const records = entries.map(({ name, reading }) => ({
    name,
    record: decidedRecord(reading),
    decisions: reading.decisions ?? [],
    findings: reading.findings,
  }))
  const offerings = offeringTable(entries).rows
  const tables = { counts: counts.rows, responses: responses.rows, marks: marks.rows, offerings }
  return `${JSON.stringify({ records, tables }, null, 1)}\n`
}
