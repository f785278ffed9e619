import { decidedRecord } from '../decisions/decided-record.ts'
import type { DecidedReading } from '../decisions/decision.ts'
import { keysOf } from '../decisions/place.ts'
import type { NamedReading } from '../named-reading.ts'

/** A response as it is counted: its reading, and its record after what a person decided. */
export interface Response {
  readonly name: string
  readonly reading: DecidedReading<object>
  readonly record: Readonly<Record<string, unknown>>
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
  return { name, reading, record, isRead }
}
