import { defineCheck } from '@ssi/rules'
import { retired } from './generated/retired.ts'
import { therapyDeliveryRecord } from './records/therapy-delivery.ts'
import { therapyDeliveryRules } from './rules/therapy-delivery.ts'

/**
 * Checks who delivers a formal therapy for a co-morbid mental health problem, and whether the care plan has it.
 *
 * @example
 * ```ts run
 * import { checkTherapyDelivery } from '@ssi/models-of-care'
 * checkTherapyDelivery({ aim: 'co-morbid-mental-health', profession: 'drugs-worker' }).verdict // => 'breaks'
 * checkTherapyDelivery({ aim: 'co-morbid-mental-health' }).verdict // => 'undetermined'
 * ```
 */
export const checkTherapyDelivery = defineCheck({
  scheme: 'models-of-care',
  record: therapyDeliveryRecord,
  rules: therapyDeliveryRules,
  retired,
})
