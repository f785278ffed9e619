import type { ActivityInput } from '../records/activity.ts'
import type { ActivityOutcome } from './outcomes.ts'

/** What rules on an outcome see: the activity, and what it was decided to be. */
export type DecidedActivity = ActivityInput & { readonly decided?: { readonly outcome?: ActivityOutcome } }
