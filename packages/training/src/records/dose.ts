import { orNone, record, whole } from '@ssi/rules'
import type * as z from 'zod/mini'
import { named } from './words.ts'

/**
 * How much of an intervention there is: three values, and no other word for it. The module gives none of them a number.
 *
 * @example
 * ```ts run
 * import { doseRecord } from '@ssi/training'
 * doseRecord.safeParse({ weeks: 6, daysBetween: 7, minutes: 50 }).success // => true
 * doseRecord.safeParse('short').success // => false
 * ```
 */
export const doseRecord = record({
  weeks: orNone(whole(named('duration in weeks', 'How many weeks does the intervention go on for?'))),
  daysBetween: orNone(
    whole(named('interval in days', 'How many days lie between one session and the next? Weekly is 7.')),
  ),
  minutes: orNone(whole(named('length of a session in minutes', 'How many minutes does a session last?'))),
})

/** How much of an intervention there is, as it is given to a check. */
export type DoseInput = z.input<typeof doseRecord>
