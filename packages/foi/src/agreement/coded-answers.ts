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
  /** `null` where it is unknown. */
  readonly value: Json
}

/** Every answer of a reading in the order of its record: each box, each field, each field of its items. */
export function codedAnswers(reading: DecidedReading<object>): readonly CodedAnswer[] {
  const boxes = new Map(reading.answers.map(({ question }) => [question, inBoxes(reading, question)]))
  const record = decidedRecord(reading) as Readonly<Record<string, Json>>
  const fields = [...new Set([...Object.keys(record), ...boxes.keys()])]
  return fields.flatMap((field) => {
    const boxed = boxes.get(field) ?? []
    return boxed.length > 0 ? boxed : inField(field, record[field] ?? null)
  })
}

function inBoxes(reading: DecidedReading<object>, question: string): readonly CodedAnswer[] {
  return boxesOf(reading, question).map(({ read, marked }) => ({
    answer: `${question}.${read.option}`,
    of: question,
    value: marked ?? null,
  }))
}

function inField(field: string, value: Json): readonly CodedAnswer[] {
  if (!Array.isArray(value)) return [{ answer: field, of: field, value }]
  return (value as readonly Json[]).flatMap((item, place) =>
    typeof item !== 'object' || item === null
      ? []
      : Object.entries(item).map(([inner, said]: readonly [string, Json]) => ({
          answer: `${field}.${place}.${inner}`,
          of: `${field}.${inner}`,
          value: said,
        })),
  )
}
