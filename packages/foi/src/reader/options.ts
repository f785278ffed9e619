import type { Option } from '@ssi/taxonomy'
import { because, unsure } from './because.ts'
import type { Line } from './grid.ts'
import type { Label } from './labels.ts'
import { spellOut } from './letters.ts'
import { isSign } from './marks.ts'
import { observe } from './observe.ts'
import type { OptionAnswer } from './reading.ts'
import { endsAnswers, lineRead } from './refusals.ts'
import type { Rows } from './row.ts'
import { isWorded, keysIn } from './words.ts'

// How far apart, in characters, marks of one column may stand where only blanks keep the columns apart.
const COLUMN = 4
// A mark that is this near to its label stands beside it, and in no column.
const BESIDE = 3

/** What the rows of a question say of each of its options, weighed against one another. */
export function weigh(rows: Rows, options: readonly Option[]): readonly OptionAnswer[] {
  if (rows.turned) for (const row of rows.rows) row.column = 'unclear'
  markUnclear(rows)
  spellOut(rows)
  const answers = doubted(rows.rows.map(observe), rows, options)
  const weighed = options.map(({ id }) =>
    weighOption(
      id,
      answers.filter((answer) => answer.option === id),
    ),
  )
  return rows.question.kind === 'one-of' ? atMostOne(inWords(weighed, rows)) : inWords(weighed, rows)
}

/** Marks in several columns without a header may mean different things. */
function markUnclear({ rows, names }: Rows): void {
  const signed = rows.flatMap((row) => {
    const mark = row.cells.find(({ said }) => said !== '' && isSign(said))
    if (mark === undefined) return []
    if (row.by === 'own-row') return [{ row, column: mark.at.column ?? 0, apart: 0 }]
    const label = row.label.findLast(({ line }) => line === mark.at.line)
    const alone = row.by === 'by-position' && !names && mark.at.start - (label?.end ?? 0) > BESIDE
    return alone ? [{ row, column: mark.at.start, apart: COLUMN }] : []
  })
  const [first] = signed
  if (first === undefined) return
  if (signed.every(({ column }) => Math.abs(column - first.column) <= first.apart)) return
  for (const { row } of signed) row.column = 'unclear'
}

/** What rows say that have no mark depends on what else the answer has. */
function doubted(
  answers: readonly OptionAnswer[],
  { question, rows, labels, unread, refusals, stray }: Rows,
  options: readonly Option[],
): readonly OptionAnswer[] {
  const named = new Set(rows.map((row) => row.option.id)).size
  const bare = rows.every((row) => row.beside === '' && row.cells.length === 0) && named < options.length
  const refused = refusals.flatMap(({ evidence }) => evidence)
  const isRefused = refused.length > 0 && answers.every(({ marked }) => marked === false)
  return answers.map((answer, place) => {
    const { option, evidence } = answer
    const lacksCell = rows[place]?.beside === '' && rows[place].cells.length === 0
    if (isRefused) return { option, ...because('refused', refused) }
    if (bare && named === 1 && question.kind === 'one-of' && !namesAnother(unread, option, labels))
      return { ...answer, marked: true, ...because('named-alone', evidence) }
    if (bare) return unsure(option, 'listed-without-marks', evidence)
    if (stray && lacksCell) return unsure(option, 'stray-mark', [...evidence, ...stray])
    return answer
  })
}

/** A line that could not be read has the words of another option, and may be the answer. */
function namesAnother(unread: readonly Line[], id: string, labels: readonly Label[]): boolean {
  const others = labels.filter(({ option }) => option.id !== id)
  return unread.some(({ text }) => {
    const words = new Set(keysIn(text))
    return others.some(({ keys }) => keys.length > 0 && keys.every((key) => words.has(key)))
  })
}

/** What is answered in words is no mark; it is for a person to say what the words mean. */
function inWords(
  answers: readonly OptionAnswer[],
  { rows, unread, suggested, refusals }: Rows,
): readonly OptionAnswer[] {
  const end = unread.findIndex(endsAnswers)
  const isProse = refusals.length + rows.length === 0
  const evidence = unread
    .slice(0, isProse ? (end < 0 ? Infinity : end) : 0)
    .filter(({ text }) => isWorded(text))
    .flatMap((line) => lineRead(line).evidence)
  return answers.map((answer) => {
    if (answer.reason !== 'not-listed') return answer
    const at = suggested.flatMap((each) => (each.option === answer.option ? each.evidence : []))
    if (at.length > 0) return { ...answer, ...because('named-in-words', at) }
    return evidence.length > 0 ? { ...answer, ...because('answered-in-words', evidence) } : answer
  })
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
  const explanation = answers.flatMap((each) => each.explanation ?? []).join(' ')
  return { ...answer, evidence, ...(explanation && { explanation }) }
}

/** Of a question that takes one option, two marked ones are two ways to read it. */
function atMostOne(answers: readonly OptionAnswer[]): readonly OptionAnswer[] {
  const marked = answers.filter((answer) => answer.marked)
  if (marked.length < 2) return answers
  return answers.map((answer) =>
    answer.marked
      ? unsure(answer.option, 'two-marked', answer.evidence, answer.reason, 'two-marked')
      : answer,
  )
}
