import { defineDecision } from '@ssi/rules'
import { retired } from './generated/retired.ts'
import { activityDecision } from './decision/activity-decision.ts'
import { modelsOfCareNotes } from './notes/index.ts'
import { activityRecord } from './records/activity.ts'
import { activityRules } from './rules/activity.ts'

/**
 * Decides what an activity is by this page: its outcome once that is firm, why, and what else is still possible.
 *
 * The verdict beside it is about the rules alone. Takes any input and never throws.
 *
 * @example
 * ```ts run
 * import { decideActivity } from '@ssi/models-of-care'
 * const therapy = decideActivity({ name: 'CBT', content: 'treatment', aim: 'co-morbid-mental-health' })
 * therapy.decided.outcome // => 'therapy-for-a-co-morbid-problem'
 * const open = decideActivity({ name: 'CBT', content: 'treatment', aim: 'substance-misuse' })
 * open.decided.missing // => ['keyworker']
 * ```
 */
export const decideActivity = defineDecision({
  scheme: 'models-of-care',
  record: activityRecord,
  rules: activityRules,
  notes: modelsOfCareNotes,
  decision: activityDecision,
  retired,
})
