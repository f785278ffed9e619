import type { OtherStructuredTreatmentInput } from '../records/other-structured-treatment.ts'
import type { TherapyDeliveryInput } from '../records/therapy-delivery.ts'

/**
 * Other structured treatment after the first example of the page: keyworker sessions, and day care beside them. What
 * the page does not say of that client is filled in.
 *
 * @example
 * ```ts run
 * import { checkOtherStructuredTreatment, exampleTreatment } from '@ssi/models-of-care'
 * checkOtherStructuredTreatment(exampleTreatment).verdict // => 'conforms'
 * ```
 */
export const exampleTreatment: OtherStructuredTreatmentInput = {
  population: 'adult',
  carePlan: {
    domains: ['drug-and-alcohol-misuse', 'health-needs', 'offending-behaviour', 'social-functioning'],
  },
  regularSessionsWith: 'keyworker',
  coveredElsewhere: false,
  alsoReceives: ['day-care'],
}

/**
 * A therapy for a co-morbid problem, delivered as the page asks.
 *
 * @example
 * ```ts run
 * import { checkTherapyDelivery, exampleTherapy } from '@ssi/models-of-care'
 * checkTherapyDelivery(exampleTherapy).verdict // => 'conforms'
 * ```
 */
export const exampleTherapy: TherapyDeliveryInput = {
  population: 'adult',
  therapy: 'cognitive-analytic therapy',
  aim: 'co-morbid-mental-health',
  profession: 'clinical-psychologist',
  trained: true,
  qualified: true,
  supervised: true,
  withinCarePlan: true,
}
