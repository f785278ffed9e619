import { code, record } from '@ssi/rules'
import type * as z from 'zod/mini'
import { interventions } from './choices.ts'
import { events } from './fields/events.ts'
import { formal } from './fields/formal.ts'
import { kinds } from './fields/kinds.ts'
import { person } from './fields/person.ts'
import { plans } from './fields/plans.ts'
import { services } from './fields/services.ts'
import { named } from './fields/words.ts'

/**
 * One intervention for one young person, in field names of our own; days are ISO 8601.
 *
 * Every field may be absent, which means unknown; `'none'` says that there is none.
 *
 * @example
 * ```ts run
 * import { interventionRecord } from '@ssi/ndtms'
 * interventionRecord.safeParse({ type: 'counselling', start: '2024-04-02' }).success // => true
 * interventionRecord.safeParse({ type: 'contingency-management' }).success // => false
 * ```
 */
export const interventionRecord = record({
  type: code(interventions, named('type of intervention', 'Which of the seven interventions is it?')),
  ...person,
  ...events,
  ...formal,
  ...kinds,
  ...plans,
  ...services,
})

/** A record of an intervention as it comes out of a check. */
export type InterventionRecord = z.infer<typeof interventionRecord>

/** A record of an intervention as it is given to a check. */
export type InterventionInput = z.input<typeof interventionRecord>
