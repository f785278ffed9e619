import { nearest } from '@ssi/taxonomy'
import type { Question } from '@ssi/taxonomy'
import { placeInColumns, readBelow, readHeader, readHeaderInWords } from './columns.ts'
import { finding } from './findings.ts'
import { cellsOf, isRule } from './grid.ts'
import type { Cell, Line } from './grid.ts'
import { headerOf, labelIn, labelNear, labelsOf } from './labels.ts'
import type { Label, LabelFound } from './labels.ts'
import { isNumber, isSign, signOf } from './marks.ts'
import type { Evidence } from './reading.ts'
import type { Row, Rows } from './row.ts'
import { keysIn, standsAt } from './words.ts'

const MOST_JOINED = 4
const MOST_FINDINGS = 100

interface Placed {
  readonly label: LabelFound
  readonly place: number
}

/** Reads the rows of a question with options. */
export function readRows(question: Question, lines: readonly Line[]): Rows {
  const labels = labelsOf(question)
  const rows: Rows = { question, labels, rows: [], layout: [], unread: [], findings: [] }
  for (let index = 0; index < lines.length;) index += readRow(lines.slice(index, index + MOST_JOINED), rows)
  return rows
}

/** Reads a row, and says how many lines it took. */
function readRow(lines: readonly Line[], rows: Rows): number {
  const [line, next] = lines
  if (line === undefined) return 1
  const cells = cellsOf(line)
  const header = headerOf(line, rows.labels)
  if (isRule(line)) rows.layout.push(line)
  else if (header) readHeader(header, cells, rows)
  else if (readLabels(line, cells, rows) || readHeaderInWords(line, cells, next, rows)) return 1
  else if (cells.every((cell) => isSign(cell.said) || isNumber(cell.said))) readSigns(line, cells, rows)
  else return readWrapped(lines, rows) || readOther(line, cells, rows)
  return 1
}

function readLabels(line: Line, cells: readonly Cell[], rows: Rows): boolean {
  const found = cells.flatMap((cell, place) => {
    const label = cell.said === '' ? undefined : labelIn(cell.said, rows.labels)
    return label ? [{ label, place }] : []
  })
  const [first, ...others] = found
  if (first && others.length > 0) return readSideBySide(line, cells, found, rows)
  if (first) {
    const { label, place } = first
    addRow(line, label, cells[place]?.at, cells.slice(0, place), cells.slice(place + 1), rows)
  }
  return first !== undefined
}

/** Several labels in one row, each with its mark after it: where a cell comes first, the marks may stand before them. */
function readSideBySide(line: Line, cells: readonly Cell[], found: readonly Placed[], rows: Rows): true {
  const before = cells.slice(0, found[0]?.place).filter(({ at }) => line.from === 0 || at.end > line.from)
  const unclear = before.some(({ said }) => isSign(said))
  if (before.some(({ said }) => !isSign(said) && !isNumber(said))) rows.unread.push(line)
  for (const [order, { label, place }] of found.entries()) {
    const after = cells.slice(place + 1, found[order + 1]?.place)
    const signs = order === 0 ? before.filter(({ said }) => isSign(said)) : []
    addRow(line, label, cells[place]?.at, unclear ? signs : [], after, rows, unclear)
  }
  return true
}

function addRow(
  { line }: Line,
  { option, slipped, beside }: LabelFound,
  at: Evidence | undefined,
  before: readonly Cell[],
  after: readonly Cell[],
  rows: Rows,
  unclear = false,
): void {
  const signs = before.filter(({ said }) => said !== '' && isSign(said))
  // A blank cell after a label that is not the first of its row need not be the label's.
  const astray =
    before.length > 0 && !before.some(({ said }) => isNumber(said)) && after.every(({ said }) => said === '')
  const cells = [...signs, ...(astray ? [] : after)]
  const doubt = slipped ? { doubt: 'wording-slip' as const } : {}
  const column = unclear ? { column: 'unclear' as const } : {}
  record({ option, label: at ? [at] : [], beside, cells, by: 'own-row', ...doubt, ...column }, line, rows)
}

function record(row: Row, line: number, rows: Rows): void {
  if (rows.columns && row.beside === '' && row.column === undefined) placeInColumns(row, rows.columns)
  else if (rows.unnamed && row.by === 'own-row') row.column ??= 'unnamed'
  rows.rows.push(row)
  rows.open = { row, line }
}

/** A row without a label: marks below a header, or the mark of the label above. */
function readSigns(line: Line, cells: readonly Cell[], rows: Rows): void {
  const { header, open } = rows
  const signs = cells.filter((cell) => cell.said !== '' && !isNumber(cell.said))
  if (header && (signs.length > 0 || line.from > 0)) readBelow(header, rows.width ?? 0, cells, signs)
  else if (signs.length === 1 && open?.line === line.line - 1 && isOpen(open.row)) {
    open.row.cells.push(...signs)
    open.row.by = 'row-below'
  } else if (signs.length > 0 || line.from === 0) {
    rows.unread.push(line)
    const marked = signs.some(({ said }) => signOf(said) !== 'no-mark')
    if (marked && rows.findings.length < MOST_FINDINGS) {
      rows.findings.push(finding('stray-mark', [line.text.trim()], rows.question.id, [line]))
    }
  }
}

function isOpen({ beside, cells }: Row): boolean {
  return beside === '' && cells.every(({ said }) => said === '')
}

/** A label that runs over several lines, with its mark on one of them. */
function readWrapped(lines: readonly Line[], rows: Rows): number {
  const [first] = lines
    .slice(0, 1)
    .flatMap(cellsOf)
    .filter(({ said }) => said !== '')
  if (!begins(first?.said ?? '', rows.labels)) return 0
  const column = first?.at.column ?? 0
  const grid = lines.map(cellsOf)
  const parts = grid.map((cells) => cells[column])
  for (let used = 2; used <= lines.length; used += 1) {
    const line = lines[used - 1]
    if (line === undefined || line.gap || isRule(line)) return 0
    const label = parts.slice(0, used).flatMap((cell) => cell ?? [])
    const found = labelIn(label.map(({ said }) => said).join(' '), rows.labels)
    if (found === undefined) continue
    const others = grid.slice(0, used).map((cells) => cells.slice(column + 1))
    const cells = others.findLast((each) => each.some(({ said }) => said !== '')) ?? others.at(-1) ?? []
    const { option, beside } = found
    record(
      { option, beside, cells, label: label.map(({ at }) => at), by: 'own-row', doubt: 'wrapped-label' },
      line.line,
      rows,
    )
    return used
  }
  return 0
}

function begins(text: string, labels: readonly Label[]): boolean {
  const words = keysIn(text)
  return words.length > 0 && labels.some(({ keys }) => keys.length > words.length && standsAt(words, keys))
}

/** A row whose label is misspelt, continues the row above, or is no option at all. */
function readOther(line: Line, cells: readonly Cell[], rows: Rows): number {
  const place = cells.findIndex((cell) => !isSign(cell.said) && !isNumber(cell.said))
  const said = cells[place]?.said ?? ''
  const near = labelNear(said, rows.labels)
  const { open } = rows
  if (near) addRow(line, near, cells[place]?.at, cells.slice(0, place), cells.slice(place + 1), rows)
  else if (place > 0 && open?.row.option.explain && open.line === line.line - 1) {
    open.row.cells.push(...cells)
  } else readUnknown(line, said, cells, rows)
  return 1
}

function readUnknown(line: Line, label: string, cells: readonly Cell[], rows: Rows): void {
  const { question, labels, findings } = rows
  rows.unread.push(line)
  if (findings.length >= MOST_FINDINGS) return
  const inTable =
    cells.length > 1 && (rows.rows.length > 0 || cells.every(({ said }) => said === label || isSign(said)))
  const keys = keysIn(label)
  if (!inTable && !labels.some((each) => each.keys.some((key) => keys.includes(key)))) return
  const meant = nearest(
    label,
    labels.map(({ text }) => text),
  )
  if (!inTable && meant === undefined) return
  const { advice, ...found } = finding('unknown-option', [label], question.id, [line])
  const more = meant === undefined ? { advice } : { nearest: meant }
  findings.push({ ...found, severity: 'error', ...more })
}
