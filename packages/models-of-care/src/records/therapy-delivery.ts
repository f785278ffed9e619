import { code, flag, record, text } from '@ssi/rules'
import type * as z from 'zod/mini'
import { practitioners } from '../concepts/practitioners.ts'
import { aimField } from './aim-field.ts'
import { populationField } from './population-field.ts'

/**
 * A formal psychological therapy and who delivers it.
 *
 * @example
 * ```ts run
 * import { therapyDeliveryRecord } from '@ssi/models-of-care'
 * therapyDeliveryRecord.safeParse({ profession: 'clinical-psychologist' }).success // => true
 * therapyDeliveryRecord.safeParse({ profession: 'keyworker' }).success // => false
 * ```
 */
export const therapyDeliveryRecord = record({
  population: populationField,
  therapy: text({
    label: { en: 'therapy' },
    question: { en: 'Which therapy is it? The name decides nothing.' },
  }),
  aim: aimField,
  profession: code(
    {
      'clinical-psychologist': practitioners['clinical-psychologist'],
      'counselling-psychologist': practitioners['counselling-psychologist'],
      'psychiatric-staff': { label: { en: 'psychiatric staff' } },
      'other-specialist-therapist': practitioners['other-specialist-therapist'],
      'drugs-worker': { label: { en: 'drugs worker' } },
      'somebody-else': { label: { en: 'Somebody else, who is no specialist' } },
    },
    {
      label: { en: 'profession' },
      question: { en: 'What is the profession of the person who delivers it? Keyworker is none.' },
    },
  ),
  trained: flag({
    label: { en: 'relevant training' },
    question: { en: 'Has that person been trained in the therapy model on offer?' },
  }),
  qualified: flag({
    label: { en: 'relevant qualification' },
    question: { en: 'Is that person qualified in the therapy model on offer?' },
  }),
  supervised: flag({
    label: { en: 'supervision' },
    question: { en: 'Is that person supervised in the therapy model on offer?' },
  }),
  withinCarePlan: flag({
    label: { en: 'place in the care plan' },
    question: { en: 'Is the therapy delivered as part of the care plan?' },
  }),
})

/** A formal therapy and who delivers it; every field may be absent, which means unknown. */
export type TherapyDelivery = z.infer<typeof therapyDeliveryRecord>

/** What conditions on the delivery of a therapy see. */
export type TherapyDeliveryInput = z.input<typeof therapyDeliveryRecord>
