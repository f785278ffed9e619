import type { Option } from '@ssi/taxonomy'
import { confidenceOf } from './confidence.ts'
import type { ReasonCode } from './confidence.ts'
import { isMark, isNonAnswer, isSign, signedOf } from './marks.ts'
import type { Cell } from './grid.ts'
import type { Evidence, OptionAnswer, OtherReading, Read } from './reading.ts'
import type { Row, Rows } from './row.ts'
import { isWorded } from './words.ts'

/** A reason with its confidence and its place in the document. */
export function because(reason: ReasonCode, evidence: readonly Evidence[]): Read {
  return { confidence: confidenceOf(reason), reason, evidence }
}

/** What the rows of a question say of each of its options, weighed against one another. */
export function weigh({ question, rows }: Rows, options: readonly Option[]): readonly OptionAnswer[] {
  markUnclear(rows)
  const alone = new Set(rows.map((row) => row.option.id)).size
  const bare = rows.every((row) => row.beside === '' && row.cells.length === 0) && alone < options.length
  const answers = rows.map((row) => {
    const answer = observe(row)
    if (!bare) return answer
    if (alone === 1 && question.kind === 'one-of')
      return { ...answer, marked: true, ...because('named-alone', answer.evidence) }
    return unsure(answer.option, 'listed-without-marks', answer.evidence, 'named-alone', 'stripped-cell')
  })
  const weighed = options.map(({ id }) =>
    weighOption(
      id,
      answers.filter((answer) => answer.option === id),
    ),
  )
  return question.kind === 'one-of' ? atMostOne(weighed) : weighed
}

/** Marks in several columns without a header may mean different things. */
function markUnclear(rows: readonly Row[]): void {
  const signed = rows.flatMap((row) => {
    const mark = row.by === 'own-row' ? row.cells.find(({ said }) => said !== '' && isSign(said)) : undefined
    return mark ? [{ row, column: mark.at.column }] : []
  })
  if (new Set(signed.map(({ column }) => column)).size < 2) return
  for (const { row } of signed) row.column = 'unclear'
}

/** Reads what stands in the place of a mark. */
function observe({
  option: { id: option, explain },
  label,
  beside,
  cells,
  by,
  doubt,
  column,
}: Row): OptionAnswer {
  const filled = cells.filter(({ said }) => said !== '')
  const evidence = [...label, ...filled.map(({ at }) => at)]
  if (column === 'unclear' || (by === 'own-row' && isPushed(cells)))
    return unsure(option, 'column-unclear', evidence, 'header-column', 'blank-cell')
  const [first = '', ...more] = [...(beside === '' ? [] : [beside]), ...filled.map(({ said }) => said)]
  const { sign, remark } = signedOf(first)
  const blank = beside === '' && cells[0]?.said === '' && by === 'own-row'
  const explanation = [remark, ...more].filter((words) => words !== '').join(' ')
  const explained = explanation === '' ? {} : { explanation }
  const read = (marked: boolean, reason: ReasonCode) => ({
    option,
    marked,
    ...because(doubt ?? reason, evidence),
    ...explained,
  })
  if (sign === 'blank') return read(false, cells.length > 0 ? 'blank-cell' : 'stripped-cell')
  if (sign === 'unknown' && explain && blank) return read(false, 'blank-cell')
  if (sign === 'unknown' && explain && isNonAnswer(explanation) && isWorded(explanation))
    return read(false, 'other-sign')
  if (sign === 'unknown') {
    const reason = explain && isWorded(remark) ? 'explained-only' : 'unknown-sign'
    return { ...unsure(option, reason, evidence, 'other-sign', 'blank-cell'), ...(explain ? explained : {}) }
  }
  if (isDenied(beside, filled)) {
    const [yes, no] = isMark(sign) ? (['beside-label', by] as const) : ([by, 'beside-label'] as const)
    return unsure(option, 'contradictory-marks', evidence, yes, no)
  }
  const simple = (sign === 'mark' && remark === '') || by === 'row-below' ? by : 'other-sign'
  const known = column === 'unnamed' && simple === 'own-row' ? 'unnamed-column' : simple
  return read(isMark(sign) !== (column === 'no'), beside === '' ? known : 'beside-label')
}

/** The sign beside a label says one thing, the sign in its cell another. */
function isDenied(beside: string, [cell]: readonly Cell[]): boolean {
  const signs = [beside, cell?.said ?? ''].map((said) => signedOf(said).sign)
  return signs.includes('no-mark') && signs.some(isMark)
}

/** A sign after a blank cell: one of the two is in a column that no header names. */
function isPushed(cells: readonly Cell[]): boolean {
  const filled = cells.find(({ said }) => said !== '')
  return cells[0] !== filled && filled !== undefined && isSign(filled.said)
}

function weighOption(option: string, answers: readonly OptionAnswer[]): OptionAnswer {
  const evidence = answers.flatMap((answer) => answer.evidence)
  const yes = answers.find((answer) => answer.marked)
  const no = answers.find((answer) => answer.marked === false)
  const open = answers.find((answer) => answer.marked === undefined)
  const best = open ?? answers.find((answer) => answer.confidence === 'certain') ?? answers[0]
  if (best === undefined) return { option, ...because('not-listed', []) }
  const answer =
    !open && yes && no ? unsure(option, 'contradictory-marks', evidence, yes.reason, no.reason) : best
  const explanation = answers.map((each) => each.explanation ?? '').filter((words) => words !== '')
  return { ...answer, evidence, ...(explanation.length > 0 ? { explanation: explanation.join(' ') } : {}) }
}

/** Of a question that takes one option, two marked ones are two ways to read it. */
function atMostOne(answers: readonly OptionAnswer[]): readonly OptionAnswer[] {
  const marked = answers.filter((answer) => answer.marked)
  if (marked.length < 2) return answers
  return answers.map((answer) =>
    answer.marked
      ? unsure(answer.option, 'two-marked', answer.evidence, answer.reason, 'blank-cell')
      : answer,
  )
}

/** An answer that stays unknown, with both ways to read it. */
function unsure(
  option: string,
  reason: ReasonCode,
  evidence: readonly Evidence[],
  yes: ReasonCode,
  no: ReasonCode,
): OptionAnswer {
  const readings: readonly OtherReading[] = [
    { marked: true, reason: yes, evidence },
    { marked: false, reason: no, evidence },
  ]
  return { option, ...because(reason, evidence), readings }
}
