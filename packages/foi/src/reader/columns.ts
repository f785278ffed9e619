import type { Option } from '@ssi/taxonomy'
import { isRule } from './grid.ts'
import type { Cell, Line } from './grid.ts'
import { isMark, signOf } from './marks.ts'
import type { Row, Rows } from './row.ts'

/** A first row that names options: marks stand in their columns. */
export function readHeader(header: ReadonlyMap<number, Option>, cells: readonly Cell[], rows: Rows): void {
  const named = [...header].map(([column, option]) => {
    const label = cells.slice(column, column + 1).map((cell) => cell.at)
    return [column, { option, label, beside: '', cells: [], by: 'header-column' } satisfies Row] as const
  })
  rows.header = new Map(named)
  rows.rows.push(...rows.header.values())
}

/** A first row in words names the columns: `Yes` and `No` say what a mark below them means, other words do not. */
export function readHeaderInWords(
  line: Line,
  cells: readonly Cell[],
  next: Line | undefined,
  rows: Rows,
): boolean {
  const named = cells.slice(1).filter(({ said }) => said !== '')
  if (rows.rows.length > 0 || line.from > 0 || !named.every(({ said }) => /^\p{L}{2}/u.test(said)))
    return false
  const known = named.filter(({ said }) => signOf(said) !== 'unknown').length
  const ruled = next !== undefined && isRule(next)
  const certain = known > 1 || (known === 1 && cells[0]?.said === '')
  if (!certain && (known > 0 || named.length === 0 || !(ruled || named.length > 1))) return false
  if (named.length > 1 || known > 0) {
    rows.columns = new Map(named.map(({ said, at }) => [at.column ?? 0, meaningOf(said)]))
  }
  const place = ruled || certain ? rows.layout : rows.unread
  place.push(line)
  return true
}

function meaningOf(said: string): boolean | undefined {
  const sign = signOf(said)
  return sign === 'unknown' ? undefined : isMark(sign)
}

/** The marks below a header that names options. */
export function readBelow(
  header: ReadonlyMap<number, Row>,
  cells: readonly Cell[],
  signs: readonly Cell[],
): void {
  const astray = signs.filter(({ at }) => cells.length === 1 || !header.has(at.column ?? 0))
  for (const [column, row] of header) {
    row.cells = [...row.cells, ...cells.slice(column, column + 1), ...astray]
    if (astray.length > 0) row.column = 'unclear'
  }
}

/** Reads the mark of a row by what the header in words says of its column. */
export function placeInColumns(row: Row, columns: ReadonlyMap<number, boolean | undefined>): void {
  const marks = row.cells.filter(({ said }) => isMark(signOf(said)))
  const [meaning, ...others] = new Set(marks.map(({ at }) => columns.get(at.column ?? 0)))
  row.by = 'header-column'
  row.cells = [...marks, ...row.cells.filter((cell) => !marks.includes(cell))]
  if (meaning === undefined || others.length > 0) row.column = 'unclear'
  else if (!meaning) row.column = 'no'
}
