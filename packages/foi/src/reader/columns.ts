import type { Option } from '@ssi/taxonomy'
import { isRule } from './grid.ts'
import type { Cell, Line } from './grid.ts'
import { isMark, isNumber, signOf } from './marks.ts'
import type { Row, Rows } from './row.ts'

/** A first row that names options: marks stand in their columns. */
export function readHeader(header: ReadonlyMap<number, Option>, cells: readonly Cell[], rows: Rows): void {
  const named = [...header].map(([column, option]) => {
    const label = cells.slice(column, column + 1).map((cell) => cell.at)
    return [column, { option, label, beside: '', cells: [], by: 'header-column' } satisfies Row] as const
  })
  rows.header = new Map(named)
  rows.width = cells.length
  rows.rows.push(...rows.header.values())
}

/**
 * A row in words names the columns: `Yes` and `No` say what a mark below them means, other words do not. Below other
 * rows only `Yes` and `No` make a header, and it holds from there on.
 */
export function readHeaderInWords(
  line: Line,
  cells: readonly Cell[],
  next: Line | undefined,
  rows: Rows,
): boolean {
  const named = cells.slice(1).filter(({ said }) => said !== '')
  if (line.from > 0 || !named.every(({ said }) => isWordAlone(said))) return false
  const known = named.filter(({ said }) => signOf(said) !== 'unknown').length
  const ruled = next !== undefined && isRule(next)
  const shifted = known > 0 && isKnownWord(cells[0]?.said ?? '')
  const certain = shifted || known > 1 || (known === 1 && cells[0]?.said === '')
  if (rows.rows.length > 0 && !(certain && isHeaderBelow(line, known, rows))) return false
  if (known === 0 && named.length === 1 && !isNumber(cells[0]?.said ?? '')) rows.unnamed = true
  if (!certain && (known > 0 || named.length === 0 || !(ruled || named.length > 1))) return false
  if (shifted) rows.columns = new Map()
  else if (named.length > 1 || known > 0) {
    rows.columns = new Map(named.map(({ said, at }) => [at.column ?? 0, meaningOf(said)]))
  }
  const place = ruled || certain ? rows.layout : rows.unread
  place.push(line)
  return true
}

/** `Yes` or `No` alone below a row may also be the mark of that row. */
function isHeaderBelow(line: Line, known: number, { columns, open }: Rows): boolean {
  const ends = open?.line === line.line - 1 && open.row.cells.every(({ said }) => said === '')
  return known > 1 || (!ends && (line.gap || columns !== undefined))
}

function isWordAlone(said: string): boolean {
  return /^\p{L}{2}/u.test(said)
}

function isKnownWord(said: string): boolean {
  return isWordAlone(said) && signOf(said) !== 'unknown'
}

function meaningOf(said: string): boolean | undefined {
  const sign = signOf(said)
  return sign === 'unknown' ? undefined : isMark(sign)
}

/** The marks below a header that names options. */
export function readBelow(
  header: ReadonlyMap<number, Row>,
  width: number,
  cells: readonly Cell[],
  signs: readonly Cell[],
): void {
  // A header without the blank cell above the labels: its names stand one column too far to the left.
  const shifted = header.has(0) && cells.length > width
  const astray = signs.filter(({ at }) => shifted || cells.length === 1 || !header.has(at.column ?? 0))
  for (const [column, row] of header) {
    row.cells.push(...cells.slice(column, column + 1), ...astray)
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
