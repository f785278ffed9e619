import type { Question } from '@ssi/taxonomy'
import { byPlace, placeInColumns, readBelow, readHeader, readHeaderInWords } from './columns.ts'
import { isAligned, isRule } from './grid.ts'
import type { Cell, Line } from './grid.ts'
import { headerOf, labelIn, labelNear, labelsOf } from './labels.ts'
import type { LabelFound } from './labels.ts'
import { isNumber, isSign, signOf } from './marks.ts'
import { lineRead } from './refusals.ts'
import type { Row, Rows } from './row.ts'
import { cellsIn } from './row-cells.ts'
import { namesIn } from './suggestions.ts'
import { leaveStray, readUnlisted } from './unlisted.ts'
import { wrappedIn } from './wrapped.ts'

const MOST_JOINED = 6

interface Placed {
  readonly label: LabelFound
  readonly place: number
}

/** Reads the rows of a question with options. */
export function readRows(question: Question, lines: readonly Line[]): Rows {
  const kept = { rows: [], layout: [], unread: [], findings: [], refusals: [], nonAnswers: [], suggested: [] }
  const labels = labelsOf(question)
  const rows: Rows = { question, labels, naming: namesIn(labels), ...kept }
  for (let index = 0; index < lines.length;) index += readRow(lines.slice(index, index + MOST_JOINED), rows)
  return rows
}

/** Reads a row, and says how many lines it took. */
function readRow(lines: readonly Line[], rows: Rows): number {
  const [line, next] = lines
  if (line === undefined) return 1
  const cells = byPlace(cellsIn(line, rows.labels), rows)
  const header = headerOf(cells, rows.labels)
  const found = labelsIn(cells, rows)
  const runsOn = found.length === 1 && found[0]?.label.doubt === 'other-name'
  if (isRule(line)) rows.layout.push(line)
  else if (header) readHeader(header, line, cells, rows)
  else if (runsOn) return readWrapped(lines, rows) || readLabels(line, cells, found, rows)
  else if (found.length > 0) readLabels(line, cells, found, rows)
  else if (readHeaderInWords(line, cells, next, rows)) return 1
  else if (cells.every((cell) => isSign(cell.said) || isNumber(cell.said))) readSigns(line, cells, rows)
  else return readWrapped(lines, rows) || readRest(line, cells, rows)
  return 1
}

function labelsIn(cells: readonly Cell[], { labels }: Rows): readonly Placed[] {
  return cells.flatMap((cell, place) => {
    const label = cell.said === '' ? undefined : labelIn(cell.said, labels)
    return label ? [{ label, place }] : []
  })
}

function readLabels(line: Line, cells: readonly Cell[], found: readonly Placed[], rows: Rows): number {
  const [first, ...others] = found
  if (first && others.length > 0) readSideBySide(line, cells, found, rows)
  else if (first) {
    const { label, place } = first
    addRow(line, label, cells[place], cells.slice(0, place), cells.slice(place + 1), rows)
  }
  return 1
}

/** Several labels in one row, each with its mark after it: where a cell comes first, the marks may stand before them. */
function readSideBySide(line: Line, cells: readonly Cell[], found: readonly Placed[], rows: Rows): void {
  const before = cells.slice(0, found[0]?.place).filter(({ at }) => line.from === 0 || at.end > line.from)
  const unclear = before.some(({ said }) => isSign(said))
  if (before.some(({ said }) => isWords(said))) rows.unread.push(line)
  for (const [order, { label, place }] of found.entries()) {
    const after = cells.slice(place + 1, found[order + 1]?.place)
    const signs = order === 0 ? before.filter(({ said }) => isSign(said)) : []
    addRow(line, label, cells[place], unclear ? signs : [], after, rows, unclear)
  }
}

function addRow(
  line: Line,
  { option, doubt: own, beside }: LabelFound,
  cell: Cell | undefined,
  before: readonly Cell[],
  after: readonly Cell[],
  rows: Rows,
  unclear = false,
): void {
  const signs = before.filter(({ said }) => said !== '' && isSign(said))
  const words = before.some(({ said, at }) => isWords(said) && at.end > line.from)
  if (words) rows.unread.push(line)
  // A blank cell after a label that is not the first of its row need not be the label's.
  const astray =
    before.length > 0 && !before.some(({ said }) => isNumber(said)) && after.every(({ said }) => said === '')
  const cells = [...signs, ...(astray ? [] : after)]
  const reason = own ?? (words ? ('with-remark' as const) : undefined)
  const doubt = reason ? { doubt: reason } : {}
  const column = unclear ? { column: 'unclear' as const } : {}
  const by = isAligned(line) ? 'by-position' : 'own-row'
  record({ option, label: cell ? [cell.at] : [], beside, cells, by, ...doubt, ...column }, line.line, rows)
}

function isWords(said: string): boolean {
  return !isSign(said) && !isNumber(said)
}

function record(row: Row, line: number, rows: Rows): void {
  if (rows.columns && row.beside === '' && row.column === undefined) placeInColumns(row, rows)
  else if (rows.unnamed && row.by !== 'row-below') row.column ??= 'unnamed'
  rows.rows.push(row)
  rows.open = { row, line }
}

/** A row without a label: marks below a header, or the mark of the label above. */
function readSigns(line: Line, cells: readonly Cell[], rows: Rows): void {
  const { header, open } = rows
  const signs = cells.filter((cell) => cell.said !== '' && !isNumber(cell.said))
  if (header && (signs.length > 0 || line.from > 0)) readBelow(header, cells, signs, rows)
  else if (signs.length === 1 && open?.line === line.line - 1 && isOpen(open.row)) {
    open.row.cells.push(...signs)
    open.row.by = 'row-below'
  } else if (rows.rows.length === 0 && signs.length === 1 && signs[0]?.said === '-') {
    rows.nonAnswers.push(lineRead(line))
  } else if (signs.length > 0 || line.from === 0) {
    rows.unread.push(line)
    if (signs.some(({ said }) => signOf(said) !== 'no-mark')) leaveStray(line, rows)
  }
}

function isOpen({ beside, cells }: Row): boolean {
  return beside === '' && cells.every(({ said }) => said === '')
}

/** A label that runs over several lines, with its mark on one of them. */
function readWrapped(lines: readonly Line[], rows: Rows): number {
  const found = wrappedIn(lines, rows.labels)
  const last = lines[(found?.used ?? 0) - 1]
  if (found === undefined || last === undefined) return 0
  const { option, beside, label, cells, doubt, used } = found
  const by = lines.slice(0, used).some(isAligned) ? 'by-position' : 'own-row'
  record({ option, beside, cells: [...byPlace(cells, rows)], label, by, doubt }, last.line, rows)
  return used
}

/** A row whose label is misspelt, continues the row above, or is no option at all. */
function readRest(line: Line, cells: readonly Cell[], rows: Rows): number {
  const place = cells.findIndex((cell) => isWords(cell.said))
  const near = labelNear(cells[place]?.said ?? '', rows.labels)
  const goesOn = cells.slice(0, place).every(({ said }) => said === '')
  const { open } = rows
  if (near) addRow(line, near, cells[place], cells.slice(0, place), cells.slice(place + 1), rows)
  else if (place > 0 && goesOn && open?.row.option.explain && open.line === line.line - 1)
    open.row.cells.push(...cells)
  else readUnlisted(line, cells[place]?.said ?? '', cells, rows)
  return 1
}
