import type { Option } from '@ssi/taxonomy'
import type { Cell, Line } from './grid.ts'
import { signedOf, signOf } from './marks.ts'
import type { Signed } from './marks.ts'
import type { Evidence, OtherReading, Read } from './reading.ts'
import { reasons } from './reasons.ts'
import type { ReasonCode } from './reasons.ts'
import type { Part } from './spans.ts'
import { isWorded, keyOf } from './words.ts'

/** What one row says of one option. */
export interface Observation extends Read {
  readonly option: Option
  readonly marked?: boolean
  readonly explanation?: string
  readonly readings?: readonly OtherReading[]
  /** The row of the label has a blank cell for the mark, or none at all. */
  readonly empty?: 'cell' | 'none'
  /** The column of the mark. */
  readonly column?: number
}

/** A label found in a row, with the cells that may hold its mark. */
export interface Labelled {
  readonly option: Option
  /** The label itself. */
  readonly evidence: readonly Evidence[]
  /** Why the label itself is in doubt. */
  readonly doubt?: ReasonCode
  /** What stands beside the label in its own cell. */
  readonly beside: string
  readonly line: Line
  readonly cells: readonly Cell[]
}

const NON_ANSWERS = new Set(['', 'n a', 'na', 'not applicable', 'none', 'nil'])

/** "N/A", "none", "-": written where an answer would stand, but no answer. */
export function isNonAnswer(text: string): boolean {
  return text.length < 40 && NON_ANSWERS.has(keyOf(text))
}

/** A reason with its confidence and its place in the document. */
export function because(reason: ReasonCode, evidence: readonly Evidence[]): Read {
  return { confidence: reasons[reason].confidence, reason, evidence }
}

export function evidenceOf({ number, text }: Line, { column, start, end }: Cell): Evidence {
  return { line: number, text, column, start, end }
}

export function evidenceOfPart({ line, start, end }: Part): Evidence {
  return { line: line.number, text: line.text, start, end }
}

/** Reads the mark of a label from its row. */
export function observe(row: Labelled): Observation {
  const { option, evidence, cells, line, beside } = row
  const filled = cells.filter((cell) => cell.text !== '')
  const [first] = filled
  if (beside !== '') return signed(row, signedOf(beside), 'beside-label', evidence, join(filled))
  if (first === undefined) {
    const empty = cells.length > 0 ? 'cell' : 'none'
    const reason = empty === 'cell' ? 'blank-cell' : 'stripped-cell'
    return { option, marked: false, ...because(row.doubt ?? reason, evidence), empty }
  }
  const seen = [...evidence, ...filled.map((cell) => evidenceOf(line, cell))]
  const besideBlank = first !== cells[0] && signedOf(first.text).sign === 'unknown' && option.explain
  if (besideBlank) {
    return { option, marked: false, ...because(row.doubt ?? 'blank-cell', seen), explanation: join(filled) }
  }
  const { sign, remark } = signedOf(first.text)
  const reason = sign === 'mark' && remark === '' ? 'own-row' : 'other-sign'
  return { ...signed(row, { sign, remark }, reason, seen, join(filled.slice(1))), column: first.column }
}

/** Reads a row that has marks but no label as the row of the label above. */
export function observeBelow(above: Observation, line: Line, cell: Cell): Observation {
  const evidence = [...above.evidence, evidenceOf(line, cell)]
  return signed({ option: above.option }, signedOf(cell.text), 'row-below', evidence, '')
}

export function join(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.text).join(' ')
}

/** An answer that stays unknown, with both ways to read it. */
export function unsure(
  reason: ReasonCode,
  evidence: readonly Evidence[],
  yes: ReasonCode,
  no: ReasonCode,
): Read & { readings: readonly OtherReading[] } {
  const readings = [
    { marked: true, reason: yes, evidence },
    { marked: false, reason: no, evidence },
  ]
  return { ...because(reason, evidence), readings }
}

function signed(
  { option, doubt }: Pick<Labelled, 'option' | 'doubt'>,
  { sign, remark }: Signed,
  reason: ReasonCode,
  evidence: readonly Evidence[],
  more: string,
): Observation {
  const words = [remark, more].filter((each) => each !== '').join(' ')
  const explanation = words === '' ? {} : { explanation: words }
  if (sign !== 'unknown') {
    const marked = sign === 'mark' || sign === 'other-mark'
    return { option, marked, ...because(doubt ?? reason, evidence), ...explanation }
  }
  if (option.explain === undefined || !isWorded(remark)) {
    return { option, ...unsure('unknown-sign', evidence, 'other-sign', 'blank-cell') }
  }
  if (isNonAnswer(remark))
    return { option, marked: false, ...because('other-sign', evidence), ...explanation }
  return { option, ...unsure('explained-only', evidence, 'other-sign', 'blank-cell'), ...explanation }
}

/** The cell holds a sign, known or not, and no words. */
export function isSign({ text }: Cell): boolean {
  return signOf(text) !== 'unknown' || (!isWorded(text) && text.length < 4)
}
