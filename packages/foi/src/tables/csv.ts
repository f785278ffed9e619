import Papa from 'papaparse'
import { cellsIn, type Table } from './table.ts'

// Spreadsheets run what begins so, blanks before it or not. A cell that already has apostrophes there gets one more,
// so that taking away one gives back what was read.
const RUN = /^'*\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^'*[\t\r\n]/

/**
 * A table as CSV (RFC 4180), with the keys of the columns at its head: all of them, or those that are named.
 *
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it.
 *
 * @example
 * ```ts run
 * import { tableCsv, tabulate } from '@ssi/foi'
 * tableCsv(tabulate([]).counts, ['option', 'marked']).split('\r\n').slice(0, 3) // => ['option,marked', 'yes,0', 'no,0']
 * ```
 */
export function tableCsv<Row extends object>(
  table: Table<Row>,
  columns?: readonly (keyof Row & string)[],
): string {
  const { keys, rows } = cellsIn(table, columns)
  const cells = rows.map((row) => row.map((cell) => cell ?? ''))
  return `${Papa.unparse([[...keys], ...cells], { newline: '\r\n', escapeFormulae: RUN })}\r\n`
}
