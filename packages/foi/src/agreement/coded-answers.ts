import type { Json } from '@ssi/rules'
import { boxesOf } from '../decisions/boxes.ts'
import { decidedRecord } from '../decisions/decided-record.ts'
import type { DecidedReading } from '../decisions/decision.ts'

/** An answer as it stands after the decisions of one coder. */
export interface CodedAnswer {
  /** A box as `question.option`, or a field of the record by its path. */
  readonly answer: string
  /** What it is counted under: the question, or the field of an item: `offerings.model`. */
  readonly of: string
  /** `null` where it cannot be told; of a list, how many items it has. */
  readonly value: Json
  /** A person decided it, as a whole if it is a list. */
  readonly isDecided: boolean
}

/** Every answer of a reading that is known, or that a person said cannot be told, in the order of its record. */
export function codedAnswers(reading: DecidedReading<object>): readonly CodedAnswer[] {
  const { answers, decisions = [] } = reading
  const boxed = new Set(answers.flatMap(({ question, kind }) => (kind === 'any-of' ? question : [])))
  const record = decidedRecord(reading) as Readonly<Record<string, Json>>
  const fields = [...new Set([...Object.keys(record), ...boxed])]
  const known = fields.flatMap((field) =>
    boxed.has(field) ? inBoxes(reading, field) : inField(field, record[field] ?? null),
  )
  const untold = decisions
    .filter(({ answer }) => known.every((each) => each.answer !== answer))
    .map(({ answer }) => ({ answer, of: answer.replace(/\.\d+\./, '.'), value: null }))
  const isDecided = (answer: string) => decisions.some((each) => each.answer === answer)
  return [...known, ...untold].map((each) => ({ ...each, isDecided: isDecided(each.answer) }))
}

type Coded = Omit<CodedAnswer, 'isDecided'>

function inBoxes(reading: DecidedReading<object>, question: string): readonly Coded[] {
  return boxesOf(reading, question).flatMap(({ read, marked, decided }) =>
    decided || marked !== undefined
      ? { answer: `${question}.${read.option}`, of: question, value: marked ?? null }
      : [],
  )
}

function inField(field: string, value: Json): readonly Coded[] {
  if (!Array.isArray(value)) return [{ answer: field, of: field, value }]
  const items = (value as readonly Json[]).flatMap((item, place) =>
    typeof item !== 'object' || item === null
      ? []
      : Object.entries(item).map(([inner, said]: readonly [string, Json]) => ({
          answer: `${field}.${place}.${inner}`,
          of: `${field}.${inner}`,
          value: said,
        })),
  )
  return [{ answer: field, of: field, value: value.length }, ...items]
}
