import type { Option } from '@ssi/taxonomy'
import { observeHeader, unclear } from './columns.ts'
import { because, unsure } from './observations.ts'
import type { Observation } from './observations.ts'
import type { Evidence, OptionAnswer } from './reading.ts'
import type { Rows } from './rows.ts'

/** What the rows of a question say of each of its options, weighed against one another. */
export function weigh(rows: Rows, options: readonly Option[]): readonly OptionAnswer[] {
  const observations = [...rows.headers.flatMap(observeHeader), ...inOneColumn(rows.observations)]
  const settled = settleBare(observations, rows, options.length)
  const answers = options.map((option) =>
    weighOption(
      option.id,
      settled.filter((each) => each.option.id === option.id),
    ),
  )
  return rows.question.kind === 'one-of' ? atMostOne(answers) : answers
}

/** Marks in several columns without a header may mean different things. */
function inOneColumn(observations: readonly Observation[]): readonly Observation[] {
  const columns = new Set(observations.flatMap((each) => each.column ?? []))
  if (columns.size < 2) return observations
  return observations.map((each) =>
    each.column === undefined ? each : { ...each, ...unclear(each.evidence), marked: undefined },
  )
}

/** A label without a place for a mark: not marked where others are, the answer where it stands alone. */
function settleBare(
  observations: readonly Observation[],
  { question }: Rows,
  all: number,
): readonly Observation[] {
  const listed = new Set(observations.map((each) => each.option.id)).size
  if (observations.some((each) => each.empty !== 'none') || listed === all) return observations
  const alone = question.kind === 'one-of' && listed === 1
  return observations.map((each) =>
    alone
      ? { ...each, marked: true, ...because('named-alone', each.evidence) }
      : {
          ...each,
          marked: undefined,
          ...unsure('listed-without-marks', each.evidence, 'named-alone', 'stripped-cell'),
        },
  )
}

function weighOption(option: string, observations: readonly Observation[]): OptionAnswer {
  const evidence = observations.flatMap((each) => each.evidence)
  const [first] = observations
  if (first === undefined) return { option, ...because('not-listed', []) }
  const open = observations.find((each) => each.marked === undefined)
  const yes = observations.find((each) => each.marked === true)
  const no = observations.find((each) => each.marked === false)
  const explanation = observations
    .map((each) => each.explanation ?? '')
    .filter((each) => each !== '')
    .join(' ')
  const explained = explanation === '' ? {} : { explanation }
  if (open === undefined && yes && no) {
    return { option, ...unsure('marks-disagree', evidence, yes.reason, no.reason), ...explained }
  }
  const best = open ?? observations.find((each) => each.confidence === 'certain') ?? first
  return answerOf(option, best, evidence, explained)
}

function answerOf(
  option: string,
  { marked, confidence, reason, readings }: Observation,
  evidence: readonly Evidence[],
  explained: { explanation?: string },
): OptionAnswer {
  const known = marked === undefined ? {} : { marked }
  return { option, ...known, confidence, reason, evidence, ...explained, ...(readings ? { readings } : {}) }
}

/** Of a question that takes one option, two marked ones are two ways to read it. */
function atMostOne(answers: readonly OptionAnswer[]): readonly OptionAnswer[] {
  if (answers.filter((answer) => answer.marked).length < 2) return answers
  return answers.map(({ marked, ...answer }) =>
    marked
      ? { ...answer, ...unsure('two-marked', answer.evidence, answer.reason, 'blank-cell') }
      : { ...answer, ...(marked === false ? { marked } : {}) },
  )
}
