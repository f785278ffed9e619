import { defineCheck } from '@ssi/rules'
import { retired } from './generated/retired.ts'
import { doseRecord } from './records/dose.ts'
import { doseRules } from './rules/dose.ts'

/**
 * Checks that how much of an intervention there is, is said in three values; no number is too large or too small.
 *
 * @example
 * ```ts run
 * import { checkDose } from '@ssi/training'
 * checkDose({ weeks: 1, daysBetween: 0, minutes: 5 }).verdict // => 'conforms'
 * checkDose('short').verdict // => 'breaks'
 * ```
 */
export const checkDose = defineCheck({ scheme: 'training', record: doseRecord, rules: doseRules, retired })
