import type { InterventionOptions } from '../check.ts'
import type { RowFinding } from './finding.ts'
import type { TableMapping } from './mapping.ts'
import type { TableCode } from './sayings.ts'
import type { RowReport, TableSummary } from './summary.ts'
import { type TableRun, tableRun } from './table-run.ts'

/** A row: its cells in order, the header first of all rows; or its cells by header. */
export type TableRow = readonly unknown[] | Readonly<Record<string, unknown>>

/** Rows that come from a file may tell what was found in it, once they have been gone through. */
export interface FromFile {
  readonly findings?: () => readonly RowFinding<TableCode>[]
}

/** The check of a table: a report for each row as it is asked for, and one summary. */
export interface TableCheck extends Iterable<RowReport> {
  /** Goes through the rows that are left and says what was found in all of them. */
  readonly summary: () => TableSummary
}

/** The check of a table that comes as a stream. */
export interface TableStreamCheck extends AsyncIterable<RowReport> {
  /** Goes through the rows that are left and says what was found in all of them. */
  readonly summary: () => Promise<TableSummary>
}

/**
 * Checks a table of interventions, row by row, by a mapping of its columns to our fields.
 *
 * Rules that need a field which no column holds are not checked, and the summary names them; `options.kept` says
 * otherwise. Nothing of a row is kept once its report is given, so a table may be of any length. What is wrong with a
 * column, a code or the file is told once, in the summary.
 *
 * @example
 * ```ts run
 * import { checkTable } from '@ssi/ndtms'
 * const mapping = {
 *   columns: { 'Kind of help': { field: 'type', values: { H: 'specialist-harm-reduction' } }, Began: 'start', Plan: 'carePlan.structured' },
 *   days: 'day-month-year',
 * } as const
 * const rows = [
 *   ['Kind of help', 'Began', 'Plan'],
 *   ['H', '05/04/2024', 'yes'],
 *   ['H', '31/04/2024', 'no'],
 * ]
 * const check = checkTable(rows, mapping)
 * Array.from(check, ({ row, verdict }) => [row, verdict]) // => [[2, 'conforms'], [3, 'breaks']]
 * const { rules, found } = check.summary()
 * rules['harm-reduction-is-in-a-structured-care-plan'] // => { broken: 1, undetermined: 0 }
 * found // => { 'no-such-day': 1 }
 * ```
 */
export function checkTable(
  rows: Iterable<TableRow> & FromFile,
  mapping: TableMapping,
  options?: InterventionOptions,
): TableCheck
export function checkTable(
  rows: AsyncIterable<TableRow> & FromFile,
  mapping: TableMapping,
  options?: InterventionOptions,
): TableStreamCheck
export function checkTable(
  rows: (Iterable<TableRow> | AsyncIterable<TableRow>) & FromFile,
  mapping: TableMapping,
  options: InterventionOptions = {},
): TableCheck | TableStreamCheck {
  const run = tableRun(mapping, options)
  return Symbol.asyncIterator in rows ? streamCheck(rows, run) : listCheck(rows, run)
}

function listCheck(rows: Iterable<TableRow> & FromFile, run: TableRun): TableCheck {
  const reports = (function* () {
    for (const row of rows) {
      const report = run.take(row)
      if (report !== undefined) yield report
    }
    run.close(rows.findings?.() ?? [])
  })()
  return {
    [Symbol.iterator]: () => reports,
    summary: () => {
      for (const _ of reports);
      return run.summary()
    },
  }
}

function streamCheck(rows: AsyncIterable<TableRow> & FromFile, run: TableRun): TableStreamCheck {
  const reports = (async function* () {
    for await (const row of rows) {
      const report = run.take(row)
      if (report !== undefined) yield report
    }
    run.close(rows.findings?.() ?? [])
  })()
  return {
    [Symbol.asyncIterator]: () => reports,
    summary: async () => {
      for await (const _ of reports);
      return run.summary()
    },
  }
}
