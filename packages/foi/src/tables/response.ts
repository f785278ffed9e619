import { type Box, boxesOf } from '../decisions/boxes.ts'
import { decidedRecord } from '../decisions/decided-record.ts'
import type { DecidedReading } from '../decisions/decision.ts'
import { keysOf } from '../decisions/place.ts'
import type { NamedReading } from '../named-reading.ts'

/** A response as it is counted: its reading, and its record after what a person decided. */
export interface Response {
  readonly name: string
  readonly reading: DecidedReading<object>
  readonly record: Readonly<Record<string, unknown>>
  /** The boxes of each question that takes any number of options, after what a person decided. */
  readonly boxes: ReadonlyMap<string, readonly Box[]>
  /** A question was found in it, a person answered one, or it is a refusal. */
  readonly isRead: boolean
}

/** A reading made ready to be counted. */
export function responseOf({ name, reading }: NamedReading<object>): Response {
  const record = decidedRecord<object>(reading) as Response['record']
  const questions = reading.answers.map(({ question }) => question)
  const isAnswered = (reading.decisions ?? []).some(
    ({ answer, decision }) =>
      decision.verdict !== 'cannot-tell' && questions.some((question) => question === keysOf(answer)[0]),
  )
  const isRead = isAnswered || record.refused === true || reading.answers.some(({ found }) => found)
  const boxes = new Map(questions.map((question) => [question, boxesOf(reading, question)]))
  return { name, reading, record, boxes, isRead }
}
