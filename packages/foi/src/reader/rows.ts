import { nearest } from '@ssi/taxonomy'
import type { Question } from '@ssi/taxonomy'
import type { Finding } from '@ssi/rules'
import { columnsOf, observeInColumns } from './columns.ts'
import type { Columns, Header } from './columns.ts'
import { strayMark, unknownOption } from './findings.ts'
import { cellsOf, isRule } from './grid.ts'
import type { Cell, Line } from './grid.ts'
import { headerOf, isNumber, labelIn, labelNear, labelsOf } from './labels.ts'
import type { Label, LabelFound } from './labels.ts'
import { evidenceOf, isSign, join, observe, observeBelow } from './observations.ts'
import type { Labelled, Observation } from './observations.ts'
import { signOf } from './marks.ts'
import type { Section } from './questions.ts'
import { keysIn } from './words.ts'

/** What the rows of a question say, not yet weighed against one another. */
export interface Rows {
  readonly question: Question
  readonly labels: readonly Label[]
  readonly headers: Header[]
  readonly observations: Observation[]
  readonly layout: Line[]
  readonly unread: Line[]
  readonly findings: Finding[]
  columns?: Columns
  /** The number of the line whose label the next row may complete. */
  open?: number
}

const MOST_JOINED = 4
const MOST_SUGGESTIONS = 100

/** Reads the rows of a question with options. */
export function readRows({ question, lines }: Section): Rows {
  const labels = labelsOf(question)
  const rows: Rows = { question, labels, headers: [], observations: [], layout: [], unread: [], findings: [] }
  for (let index = 0; index < lines.length;) index += readRow(lines, index, rows)
  return rows
}

/** Reads a row, and says how many lines it took. */
function readRow(lines: readonly Line[], index: number, rows: Rows): number {
  const line = lines[index] as Line
  const cells = cellsOf(line)
  const columns = headerOf(line, rows.labels)
  if (isRule(line)) rows.layout.push(line)
  else if (columns) rows.headers.push({ line, columns, rows: [] })
  else if (readLabels(line, cells, rows) || readHeader(line, cells, lines[index + 1], rows)) return 1
  else if (cells.every((cell) => isSign(cell) || isNumber(cell))) readSigns(line, cells, rows)
  else return readWrapped(lines, index, rows) || readOther(line, cells, rows)
  return 1
}

function readLabels(line: Line, cells: readonly Cell[], rows: Rows): boolean {
  const found = cells.map((cell) => (cell.text === '' ? undefined : labelIn(cell.text, rows.labels)))
  const places = found.flatMap((each, place) => (each ? [place] : []))
  places.forEach((place, order) => {
    const before = places.length === 1 ? cells.slice(0, place) : []
    const after = cells.slice(place + 1, places[order + 1])
    readLabel(line, cells[place] as Cell, found[place] as LabelFound, before, after, rows)
  })
  return places.length > 0
}

function readLabel(
  line: Line,
  cell: Cell,
  { option, exact, before: signBefore, after: restAfter }: LabelFound,
  before: readonly Cell[],
  after: readonly Cell[],
  rows: Rows,
): void {
  const signs = before.filter((each) => each.text !== '' && isSign(each))
  // A blank cell after a label that is not the first of its row need not be the label's.
  const astray = cell.column > 0 && !before.some(isNumber) && after.every((each) => each.text === '')
  const beside = signBefore + restAfter
  const doubt = exact ? {} : { doubt: 'wording-slip' as const }
  record(
    {
      option,
      evidence: [evidenceOf(line, cell)],
      ...doubt,
      beside,
      line,
      cells: [...signs, ...(astray ? [] : after)],
    },
    rows,
  )
}

function record(row: Labelled, rows: Rows): void {
  const known = rows.columns && row.beside === ''
  rows.observations.push(known ? observeInColumns(row, rows.columns ?? new Map()) : observe(row))
  rows.open = row.line.number
}

/** A first row in words that names the columns. */
function readHeader(line: Line, cells: readonly Cell[], next: Line | undefined, rows: Rows): boolean {
  if (rows.observations.length > 0 || line.from > 0) return false
  const ruled = next !== undefined && isRule(next)
  const columns = columnsOf(cells, ruled)
  if (columns === undefined) return false
  if (columns.size > 0) rows.columns = columns
  const known = [...columns.values()].some((meaning) => meaning !== undefined)
  ;(ruled || known ? rows.layout : rows.unread).push(line)
  return true
}

/** A row without a label: marks below a header, or the mark of the label above. */
function readSigns(line: Line, cells: readonly Cell[], rows: Rows): void {
  const signs = cells.filter((cell) => cell.text !== '' && !isNumber(cell))
  const header = rows.headers.at(-1)
  const above = rows.observations.at(-1)
  const [first] = signs
  if (header && (first || line.from > 0)) header.rows.push(line)
  else if (first && signs.length === 1 && above?.empty && rows.open === line.number - 1) {
    rows.observations.splice(-1, 1, observeBelow(above, line, first))
  } else if (first || line.from === 0) {
    rows.unread.push(line)
    if (signs.some((cell) => signOf(cell.text) !== 'no-mark'))
      rows.findings.push(strayMark(rows.question, line))
  }
}

/** A label that runs over several lines, with its mark on one of them. */
function readWrapped(lines: readonly Line[], index: number, rows: Rows): number {
  const first = lines[index] as Line
  const label = cellsOf(first).find((cell) => cell.text !== '')
  if (label === undefined || !isBeginning(keysIn(label.text), rows.labels)) return 0
  let text = label.text
  for (let used = 2; used <= MOST_JOINED; used += 1) {
    const line = lines[index + used - 1]
    if (line === undefined || line.gap || isRule(line)) return 0
    text = `${text} ${cellsOf(line)[label.column]?.text ?? ''}`
    const found = labelIn(text, rows.labels)
    if (found === undefined) continue
    readJoined(lines.slice(index, index + used), label.column, found, rows)
    return used
  }
  return 0
}

function readJoined(lines: readonly Line[], column: number, found: LabelFound, rows: Rows): void {
  const others = (line: Line) => cellsOf(line).filter((cell) => cell.column > column)
  const marked = lines.findLast((line) => others(line).some((cell) => cell.text !== ''))
  const line = marked ?? (lines.at(-1) as Line)
  const evidence = lines.flatMap((each) => {
    const cell = cellsOf(each)[column]
    return cell ? [evidenceOf(each, cell)] : []
  })
  const beside = found.before + found.after
  record({ option: found.option, evidence, doubt: 'wrapped-label', beside, line, cells: others(line) }, rows)
  rows.open = lines.at(-1)?.number
}

function isBeginning(keys: readonly string[], labels: readonly Label[]): boolean {
  const begins = (label: Label) =>
    label.keys.length > keys.length && keys.every((key, place) => key === label.keys[place])
  return keys.length > 0 && labels.some(begins)
}

/** A row whose label is misspelt, continues the row above, or is no option at all. */
function readOther(line: Line, cells: readonly Cell[], rows: Rows): number {
  const place = cells.findIndex((cell) => cell.text !== '' && !isSign(cell) && !isNumber(cell))
  const cell = cells[place] as Cell
  const near = labelNear(cell.text, rows.labels)
  if (near) readLabel(line, cell, near, cells.slice(0, place), cells.slice(place + 1), rows)
  else if (!readMore(line, cell, cells, rows)) readUnknown(line, cell, cells, rows)
  return 1
}

/** A row without a label that goes on with the explanation above. */
function readMore(line: Line, cell: Cell, cells: readonly Cell[], rows: Rows): boolean {
  const above = rows.observations.at(-1)
  if (!above?.option.explain || cell.column === 0 || rows.open !== line.number - 1) return false
  const explanation = [above.explanation ?? '', join(cells)].join(' ').trim()
  const evidence = [...above.evidence, evidenceOf(line, cell)]
  rows.observations.splice(-1, 1, { ...above, explanation, evidence })
  rows.open = line.number
  return true
}

function readUnknown(line: Line, cell: Cell, cells: readonly Cell[], rows: Rows): void {
  rows.unread.push(line)
  const inTable =
    cells.length > 1 && (rows.observations.length > 0 || cells.every((each) => each === cell || isSign(each)))
  if (rows.findings.length >= MOST_SUGGESTIONS || !(inTable || sharesWord(cell, rows.labels))) return
  const labels = rows.labels.map((label) => label.text)
  const meant = nearest(cell.text, labels)
  if (inTable || meant !== undefined) rows.findings.push(unknownOption(rows.question, cell.text, meant, line))
}

function sharesWord(cell: Cell, labels: readonly Label[]): boolean {
  const keys = new Set(keysIn(cell.text))
  return labels.some((label) => label.keys.some((key) => keys.has(key)))
}
