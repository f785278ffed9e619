import { defineCheck } from '@ssi/rules'
import { retired } from './generated/retired.ts'
import { otherStructuredTreatmentRecord } from './records/other-structured-treatment.ts'
import { otherStructuredTreatmentRules } from './rules/other-structured-treatment.ts'

/**
 * Checks a client's treatment that is recorded as other structured treatment: what it has at least, what its care
 * plan addresses, and whether the client is in one of the five categories already.
 *
 * @example
 * ```ts run
 * import { checkOtherStructuredTreatment } from '@ssi/models-of-care'
 * const report = checkOtherStructuredTreatment({ regularSessionsWith: 'none' })
 * report.verdict // => 'breaks'
 * report.findings.map((finding) => finding.paths) // => [['regularSessionsWith']]
 * ```
 */
export const checkOtherStructuredTreatment = defineCheck({
  scheme: 'models-of-care',
  record: otherStructuredTreatmentRecord,
  rules: otherStructuredTreatmentRules,
  retired,
})
