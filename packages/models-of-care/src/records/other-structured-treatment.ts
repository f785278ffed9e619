import { code, codes, flag, group, orNone, record } from '@ssi/rules'
import type * as z from 'zod/mini'
import { carePlan } from '../concepts/care-plan.ts'
import { lowThresholdSupport } from '../concepts/low-threshold-support.ts'
import { otherStructuredTreatment } from '../concepts/other-structured-treatment.ts'
import { practitioners } from '../concepts/practitioners.ts'
import { specificCategories } from '../concepts/specific-categories.ts'
import { threshold } from '../concepts/threshold.ts'
import { populationField } from './population-field.ts'

/**
 * A client's treatment that is recorded, or about to be, as other structured treatment.
 *
 * @example
 * ```ts run
 * import { otherStructuredTreatmentRecord } from '@ssi/models-of-care'
 * otherStructuredTreatmentRecord.safeParse({ carePlan: 'none' }).success // => true
 * otherStructuredTreatmentRecord.safeParse({ alsoReceives: ['day-program'] }).success // => false
 * ```
 */
export const otherStructuredTreatmentRecord = record({
  population: populationField,
  carePlan: orNone(
    group(
      {
        domains: codes(
          {
            'drug-and-alcohol-misuse': carePlan['drug-and-alcohol-misuse'],
            'health-needs': carePlan['health-needs'],
            'offending-behaviour': carePlan['offending-behaviour'],
            'social-functioning': carePlan['social-functioning'],
          },
          {
            label: { en: 'domains addressed' },
            question: { en: 'Which domains does it address? Every one that it does.' },
          },
        ),
      },
      {
        label: { en: 'care plan' },
        question: { en: 'What of the client’s care plan that sets out the package? None, if no plan does.' },
      },
    ),
  ),
  regularSessionsWith: orNone(
    code(
      {
        keyworker: practitioners.keyworker,
        'other-drugs-worker': practitioners['other-drugs-worker'],
        'somebody-else': { label: { en: 'Somebody else' } },
      },
      {
        label: { en: 'practitioner of the regular planned therapeutic sessions' },
        question: {
          en: 'With whom does the client have regular planned therapeutic sessions? None, if there are none.',
        },
      },
    ),
  ),
  coveredElsewhere: flag({
    label: { en: 'coverage by a specific category' },
    question: { en: 'Does one of the specific intervention categories cover the activity itself?' },
  }),
  alsoReceives: codes(
    {
      'community-prescribing': specificCategories['community-prescribing'],
      'residential-rehabilitation': specificCategories['residential-rehabilitation'],
      'inpatient-treatment': specificCategories['inpatient-treatment'],
      'structured-day-programme': specificCategories['structured-day-programme'],
      'structured-psychosocial-intervention': threshold['structured-psychosocial-intervention'],
      'day-care': otherStructuredTreatment['day-care'],
      'low-threshold-support': lowThresholdSupport['low-threshold-support'],
      'something-else': { label: { en: 'Something else' } },
    },
    {
      label: { en: 'what the client also receives' },
      question: { en: 'What else does the client receive at the same time? An empty list, if nothing.' },
    },
  ),
})

/** A client's treatment; every field may be absent, which means unknown. */
export type OtherStructuredTreatment = z.infer<typeof otherStructuredTreatmentRecord>

/** What conditions on other structured treatment see. */
export type OtherStructuredTreatmentInput = z.input<typeof otherStructuredTreatmentRecord>
