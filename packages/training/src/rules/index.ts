import type { Rule } from '@ssi/rules'
import { applicantRules } from './applicant.ts'
import { doseRules } from './dose.ts'
import { progressRules } from './progress.ts'

/**
 * Every rule of the package, in order: on a learner’s progress, on a dose, on an applicant for the course.
 *
 * @example
 * ```ts run
 * import { trainingRules } from '@ssi/training'
 * trainingRules[0]?.id // => 'topics-are-four'
 * ```
 */
export const trainingRules: readonly Rule[] = [...progressRules, ...doseRules, ...applicantRules]
