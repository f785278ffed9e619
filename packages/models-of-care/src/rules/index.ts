import type { Rule } from '@ssi/rules'
import { activityRules } from './activity.ts'
import { otherStructuredTreatmentRules } from './other-structured-treatment.ts'
import { therapyDeliveryRules } from './therapy-delivery.ts'

/**
 * The rules of the page, those of each record together.
 *
 * @example
 * ```ts run
 * import { modelsOfCareRules } from '@ssi/models-of-care'
 * modelsOfCareRules.find((rule) => rule.id === 'care-plan-addresses-health-needs')?.force // => 'should'
 * ```
 */
export const modelsOfCareRules: readonly Rule[] = [
  ...activityRules,
  ...otherStructuredTreatmentRules,
  ...therapyDeliveryRules,
]
