import type { RowFinding, TableFinding } from './finding.ts'
import type { TableCode } from './sayings.ts'

const MOST_ENTRIES = 1000
const MOST_ROWS = 10

/** Codes that are told row by row; all others are told once for the table. */
const OF_A_ROW: ReadonlySet<string> = new Set<TableCode>([
  'day-made-number',
  'two-digit-year',
  'no-such-day',
  'other-form-of-day',
  'no-number',
  'no-plain-cell',
  'ragged-row',
  'no-row',
])

/** Whether a finding is one of its row, not of the table as a whole. */
export function isOfARow({ code }: RowFinding): boolean {
  return OF_A_ROW.has(code)
}

/** Findings that are told once, with the rows they concern. It never grows beyond a thousand. */
export class Ledger {
  readonly #entries = new Map<
    string,
    { readonly finding: RowFinding<TableCode>; count: number; readonly rows: number[] }
  >()

  /** Notes a finding about the header, the mapping or the file, or about a row. */
  note(finding: RowFinding<TableCode>, row?: number): void {
    const key = JSON.stringify([finding.code, finding.column, finding.paths, finding.says])
    let entry = this.#entries.get(key)
    if (entry === undefined) {
      if (this.#entries.size >= MOST_ENTRIES) return
      entry = { finding, count: 0, rows: [] }
      this.#entries.set(key, entry)
    }
    if (row === undefined) return
    entry.count += 1
    if (entry.rows.length < MOST_ROWS) entry.rows.push(row)
  }

  /** What was noted, in an order that does not hang on the order of rows. */
  findings(): readonly TableFinding[] {
    const entries = [...this.#entries].toSorted(([a], [b]) => (a < b ? -1 : 1))
    return entries.map(([, { finding, count, rows }]) => ({ ...finding, count, rows: [...rows] }))
  }
}
