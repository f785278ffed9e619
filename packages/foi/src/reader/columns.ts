import type { Option } from '@ssi/taxonomy'
import { isAligned, isRule } from './grid.ts'
import type { Cell, Line } from './grid.ts'
import { isMark, isNumber, isSign, signedOf, signOf } from './marks.ts'
import type { Row, Rows } from './row.ts'

// How far, in characters, a mark may stand from the name of its column.
const BESIDE = 4

/** A first row that names options: marks stand in their columns. */
export function readHeader(
  header: ReadonlyMap<number, Option>,
  line: Line,
  cells: readonly Cell[],
  rows: Rows,
): void {
  const placed = isAligned(line)
  // `Yes` and `No` below `Yes` and `No` are the names once more, or marks.
  const column = rows.header && cells.every(({ said }) => isSign(said)) ? 'unclear' : undefined
  const named = [...header].map(([place, option]) => {
    const label = cells.slice(place, place + 1).map((cell) => cell.at)
    const by = placed ? 'by-position' : 'header-column'
    return [place, { option, label, beside: '', cells: [], by, column } satisfies Row] as const
  })
  rows.header = new Map(named)
  rows.width = cells.length
  if (placed) rows.names = cells
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
  const placed = isAligned(line)
  const lone = placed && cells.every(({ said }) => isKnownWord(said))
  const named = cells.slice(lone ? 0 : 1).filter(({ said }) => said !== '')
  if (line.from > 0 || !named.every(({ said }) => isWordAlone(said))) return false
  const known = named.filter(({ said }) => signOf(said) !== 'unknown').length
  const ruled = next !== undefined && isRule(next)
  const shifted = !lone && known > 0 && isKnownWord(cells[0]?.said ?? '')
  const certain = shifted || known > 1 || (known === 1 && cells[0]?.said === '')
  if (rows.rows.length > 0 && !(certain && isHeaderBelow(line, known, rows))) return false
  if (known === 0 && named.length === 1 && !isNumber(cells[0]?.said ?? '')) rows.unnamed = true
  if (!certain && (known > 0 || named.length === 0 || !(ruled || named.length > 1))) return false
  if (shifted) rows.columns = new Map()
  else if (named.length > 1 || known > 0) {
    rows.columns = new Map(named.map(({ said, at }) => [at.column ?? 0, meaningOf(said)]))
  }
  if (placed) rows.names = named
  rows.width = cells.length
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
  cells: readonly Cell[],
  signs: readonly Cell[],
  { names, width = 0 }: Rows,
): void {
  // A header without the blank cell above the labels: its names stand one column too far to the left.
  const [first] = cells
  const pushed = first?.said === '' && first.at.text.includes('\t')
  const shifted = header.has(0) && (cells.length > width || pushed)
  const alone = cells.length === 1
  const astray = signs.filter(({ at }) => (!names && (shifted || alone)) || !header.has(at.column ?? -1))
  for (const [column, row] of header) {
    row.cells.push(...cells.filter(({ at }) => at.column === column), ...astray)
    if (astray.length > 0) row.column = 'unclear'
    if (isShort(cells.length, width, row)) row.doubt ??= 'stripped-cell'
  }
}

/** A row with fewer cells than its header may have lost the last, or one before the mark. */
function isShort(cells: number, width: number, { by }: Row): boolean {
  return cells < width && by !== 'by-position'
}

/** Signs below names of which only the place on the line tells the columns: each in the column of the name it is near. */
export function byPlace(cells: readonly Cell[], { names }: Rows): readonly Cell[] {
  if (names === undefined) return cells
  return cells.map((cell) => {
    const { start } = cell.at
    if (cell.said === '' || !(isSign(cell.said) || signedOf(cell.said).sign !== 'unknown')) return cell
    const far = names.map(({ at }) => Math.max(at.start - start, start - at.end + 1, 0))
    const least = Math.min(...far)
    const clear = least < BESIDE && far.indexOf(least) === far.lastIndexOf(least)
    const { column: _, ...at } = cell.at
    const column = clear ? names[far.indexOf(least)]?.at.column : undefined
    return { ...cell, at: column === undefined ? at : { ...at, column } }
  })
}

/** Reads the mark of a row by what the header in words says of its column. */
export function placeInColumns(row: Row, { columns, width = 0 }: Rows): void {
  const marks = row.cells.filter(({ said }) => isMark(signedOf(said).sign))
  const [meaning, ...others] = new Set(marks.map(({ at }) => columns?.get(at.column ?? -1)))
  if (isShort(row.cells.length + 1, width, row)) row.doubt ??= 'stripped-cell'
  if (row.by !== 'by-position') row.by = 'header-column'
  row.cells = [...marks, ...row.cells.filter((cell) => !marks.includes(cell))]
  const isNone = marks.length === 0 && row.cells.every(({ said }) => signOf(said) !== 'unknown')
  if (isNone) row.column = columnOfNone(columns)
  else if (meaning === undefined || others.length > 0) row.column = 'unclear'
  else if (!meaning) row.column = 'no'
}

/** No mark in any column is no mark, unless one of them would have said so. */
function columnOfNone(columns: Rows['columns']): Row['column'] {
  const meanings = [...(columns?.values() ?? [])]
  return meanings.includes(false) ? 'none' : meanings.includes(undefined) ? 'unnamed' : undefined
}
