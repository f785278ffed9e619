import type { Option } from '@ssi/taxonomy'
import { cellsOf } from './grid.ts'
import type { Cell, Line } from './grid.ts'
import { isNumber } from './labels.ts'
import { signedOf, signOf } from './marks.ts'
import { because, evidenceOf, unsure } from './observations.ts'
import type { Labelled, Observation } from './observations.ts'
import type { Evidence } from './reading.ts'
import { isWorded } from './words.ts'

/** A header row that names options, with the rows of marks below it. */
export interface Header {
  readonly line: Line
  readonly columns: ReadonlyMap<number, Option>
  readonly rows: Line[]
}

/** What a mark in a column means, by the words of the header: marked, not marked, or that cannot be told. */
export type Columns = ReadonlyMap<number, boolean | undefined>

/** The columns of a header in words: `Yes` and `No` say what a mark below them means, other words do not. */
export function columnsOf(cells: readonly Cell[], beforeRule: boolean): Columns | undefined {
  const named = cells.slice(1).filter((cell) => cell.text !== '')
  const meanings = named.map((cell) => signOf(cell.text))
  if (named.length === 0 || !named.every((cell) => isWorded(cell.text))) return undefined
  const inSigns = meanings.every((sign) => sign === 'other-mark' || sign === 'no-mark')
  if (inSigns && (named.length > 1 || cells[0]?.text === '')) {
    return new Map(named.map((cell, place) => [cell.column, meanings[place] === 'other-mark']))
  }
  if (meanings.some((sign) => sign !== 'unknown') || !(beforeRule || named.length > 1)) return undefined
  return new Map(named.length === 1 ? [] : named.map((cell) => [cell.column, undefined]))
}

/** Reads a row of options whose columns a header in words names. */
export function observeInColumns(row: Labelled, columns: Columns): Observation {
  const filled = row.cells.filter((cell) => cell.text !== '')
  const marked = filled.filter((cell) => ['mark', 'other-mark'].includes(signOf(cell.text)))
  const meanings = new Set(marked.map((cell) => columns.get(cell.column)))
  const [meaning] = meanings
  const evidence = [...row.evidence, ...filled.map((cell) => evidenceOf(row.line, cell))]
  if (meanings.size !== 1 || meaning === undefined) return { option: row.option, ...unclear(evidence) }
  return { option: row.option, marked: meaning, ...because(row.doubt ?? 'header-column', evidence) }
}

/** Reads the marks below a header that names options. */
export function observeHeader(header: Header): readonly Observation[] {
  const rows = header.rows.map((line) => ({ line, cells: cellsOf(line) }))
  const filled = rows.flatMap(({ line, cells }) =>
    cells
      .filter((cell) => cell.text !== '' && !isNumber(cell))
      .map((cell) => ({ line, cell, lone: cells.length === 1 })),
  )
  const named = cellsOf(header.line)
  const astray = filled.filter(({ cell, lone }) => lone || !header.columns.has(cell.column))
  return [...header.columns].map(([column, option]) => {
    const label = evidenceOf(header.line, named[column] as Cell)
    const evidence = (those: typeof filled) => [
      label,
      ...those.map(({ line, cell }) => evidenceOf(line, cell)),
    ]
    if (astray.length > 0) return { option, ...unclear(evidence(astray)) }
    const own = filled.filter(({ cell }) => cell.column === column)
    const [mark] = own
    if (mark) return observeColumn(option, mark.cell, evidence(own))
    const blank = rows.some(({ cells }) => cells[column] !== undefined)
    return { option, marked: false, ...because(blank ? 'blank-cell' : 'stripped-cell', [label]) }
  })
}

function observeColumn(option: Option, cell: Cell, evidence: readonly Evidence[]): Observation {
  const { sign, remark } = signedOf(cell.text)
  if (sign === 'unknown') return { option, ...unsure('unknown-sign', evidence, 'other-sign', 'blank-cell') }
  const marked = sign === 'mark' || sign === 'other-mark'
  return {
    option,
    marked,
    ...because(sign === 'mark' && remark === '' ? 'header-column' : 'other-sign', evidence),
  }
}

/** It cannot be told what a mark's column means. */
export function unclear(evidence: readonly Evidence[]) {
  return unsure('column-unclear', evidence, 'header-column', 'blank-cell')
}
