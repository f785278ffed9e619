import { findingOf } from './finding.ts'
import { headerFor } from './header.ts'
import type { TableMapping } from './mapping.ts'
import { type MappedRow, mappedRow } from './row.ts'
import { understood } from './understood.ts'

/**
 * Reads one row of somebody's table, given by header, as a record: by their column names, their codes and their
 * order of days. What could not be read is unknown in the record and told in the findings.
 *
 * @example
 * ```ts run
 * import { checkIntervention, mapRecord } from '@ssi/ndtms'
 * const mapping = {
 *   columns: {
 *     'Kind of help': { field: 'type', values: { K: 'counselling' } },
 *     Began: 'start',
 *   },
 *   days: 'day-month-year',
 * } as const
 * const { record } = mapRecord({ 'Kind of help': 'K', Began: '02/04/2024' }, mapping)
 * record // => { type: 'counselling', start: '2024-04-02' }
 * checkIntervention(record).standings['start-is-not-in-the-future'] // => 'met'
 * ```
 */
export function mapRecord(row: Readonly<Record<string, unknown>>, mapping: TableMapping): MappedRow {
  const read = understood(mapping)
  const cells = entriesOf(row)
  if (cells === undefined) return { record: {}, findings: [...read.findings, findingOf('no-row', {})] }
  const header = headerFor(
    cells.map(([name]) => name),
    read,
  )
  const mapped = mappedRow(
    cells.map(([, cell]) => cell),
    header,
  )
  return { record: mapped.record, findings: [...read.findings, ...header.findings, ...mapped.findings] }
}

/** The cells of a row that is given by header; undefined where it is no group of cells or cannot be read. */
export function entriesOf(row: unknown): readonly (readonly [string, unknown])[] | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return undefined
  try {
    return Object.entries(row)
  } catch {
    return undefined
  }
}
