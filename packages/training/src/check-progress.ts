import { defineCheck } from '@ssi/rules'
import { retired } from './generated/retired.ts'
import { progressRecord } from './records/progress.ts'
import { progressRules } from './rules/progress.ts'

/**
 * Checks how far a learner is: the four topics and their tasks, a reflection after each, and what the module
 * suggests, which at most warns. The pace is free, and no timetable is needed.
 *
 * Takes any input and never throws.
 *
 * @example
 * ```ts run
 * import { checkProgress, completeProgress } from '@ssi/training'
 * const report = checkProgress({ ...completeProgress, studyGroup: 'none' })
 * report.verdict // => 'conforms'
 * report.findings.map(({ severity, paths }) => [severity, paths]) // => [['warning', ['studyGroup']]]
 * ```
 */
export const checkProgress = defineCheck({
  scheme: 'training',
  record: progressRecord,
  rules: progressRules,
  retired,
})
