import type { Decision } from '@ssi/rules'
import { activityDecision } from './activity-decision.ts'
import type { ActivityOutcome } from './outcomes.ts'

/**
 * The decisions of the page as data: one, on what an activity is.
 *
 * @example
 * ```ts run
 * import { modelsOfCareDecisions } from '@ssi/models-of-care'
 * modelsOfCareDecisions.map((decision) => decision.otherwise) // => ['not-settled-by-this-page']
 * ```
 */
export const modelsOfCareDecisions: readonly [Decision<ActivityOutcome>] = [activityDecision]
