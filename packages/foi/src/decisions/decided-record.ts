import type { Json } from '@ssi/rules'
import type { ResponseInput } from '../record.ts'
import { boxesOf, boxNamed } from './boxes.ts'
import type { DecidedAnswer, DecidedReading } from './decision.ts'
import { keysOf, withValue } from './place.ts'

/**
 * The record of a reading as a person decided it: what was decided stands in the place of what was read, what cannot
 * be told is unknown. Of a reading without decisions it is the record that was read.
 *
 * @example
 * ```ts run
 * import { decideAnswer, decidedRecord, readResponse } from '@ssi/foi'
 * const read = readResponse('Who delivered these interventions?\n\nFamily therapists\t?\nSocial Workers\tX')
 * const { reading } = decideAnswer(read, 'deliverers.family-therapists', { verdict: 'corrected', value: true })
 * decidedRecord(reading).deliverers?.includes('family-therapists') // => true
 * read.record.deliverers?.includes('family-therapists') // => false
 * ```
 */
export function decidedRecord<Record extends object = ResponseInput>(
  reading: DecidedReading<Record>,
): Record {
  const { answers, decisions = [], record } = reading
  const fields = decisions.filter(({ answer }) => boxNamed(reading, answer) === undefined)
  const lists = answers.flatMap(({ question }) => {
    const boxes = boxesOf(reading, question)
    const list = boxes.flatMap(({ read, marked }) => (marked === false ? [] : [marked ? read.option : null]))
    return boxes.some(({ decided }) => decided) ? [[question, list] as const] : []
  })
  const decided = fields.reduce<Record>(
    (so, each) => withValue(so, keysOf(each.answer), valueOf(each)) as Record,
    record,
  )
  return { ...decided, ...Object.fromEntries(lists) }
}

/** What a decision makes of an answer; undefined where it cannot be told. */
function valueOf({ read, decision }: DecidedAnswer): Json | undefined {
  if (decision.verdict === 'cannot-tell') return undefined
  return decision.verdict === 'corrected' ? decision.value : read
}
