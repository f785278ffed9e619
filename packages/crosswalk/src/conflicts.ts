import type { Conflict } from './conflict.ts'
import { onSingleSessions } from './conflicts/single-session.ts'
import { onTreatment } from './conflicts/treatment.ts'

/**
 * Points on which documents disagree: what each says, and what the checks make of it. None is resolved here.
 *
 * @example
 * ```ts run
 * import { conflicts } from '@ssi/crosswalk'
 * conflicts.find(({ id }) => id === 'is-relapse-prevention-a-kind-of-cbt')?.asks.en
 * // => 'Is relapse prevention a kind of CBT?'
 * ```
 */
export const conflicts: readonly Conflict[] = [...onTreatment, ...onSingleSessions]
