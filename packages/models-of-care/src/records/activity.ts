import { code, flag, record, text, whole } from '@ssi/rules'
import type * as z from 'zod/mini'
import { settings } from '../concepts/settings.ts'
import { aimField } from './aim-field.ts'
import { packageFields } from './package-fields.ts'
import { populationField } from './population-field.ts'

/**
 * Something done with a client. The first twelve fields decide whether it is a structured psychosocial
 * intervention; rules and notes look at the next five; the name and the phase are looked at by nothing.
 *
 * @example
 * ```ts run
 * import { activityRecord } from '@ssi/models-of-care'
 * activityRecord.safeParse({ content: 'technique', keyworker: true }).success // => true
 * activityRecord.safeParse({ content: 'CBT' }).success // => false
 * ```
 */
export const activityRecord = record({
  content: code(
    {
      'low-threshold-support': {
        label: { en: 'Advice, information, simple psycho-education or other low-threshold support' },
      },
      keyworking: { label: { en: 'Keyworking as such' } },
      technique: { label: { en: 'A single skill or technique' } },
      treatment: { label: { en: 'A psychological treatment' } },
    },
    {
      label: { en: 'content of the activity' },
      question: { en: 'What does the activity consist of, whatever it is called?' },
    },
  ),
  aim: aimField,
  keyworker: flag({
    label: { en: 'delivery by the keyworker' },
    question: {
      en: 'Is it delivered by the client’s keyworker? That is what somebody is to this client, in any profession.',
    },
  }),
  trained: flag({
    label: { en: 'training for the intervention' },
    question: { en: 'Has the person who delivers it received training for it?' },
  }),
  supervised: flag({
    label: { en: 'supervision for the intervention' },
    question: { en: 'Does the person who delivers it receive supervision for it?' },
  }),
  ...packageFields,

  population: populationField,
  competent: flag({
    label: { en: 'demonstrable competence' },
    question: { en: 'Can the person who delivers it be shown to be competent in it?' },
  }),
  sessions: whole({
    label: { en: 'number of sessions' },
    question: { en: 'How many sessions does it comprise?' },
  }),
  setting: code(
    {
      'community-services': settings['community-services'],
      'residential-services': settings['residential-services'],
      prison: settings.prison,
    },
    { label: { en: 'setting' }, question: { en: 'Where does it take place?' } },
  ),
  throughCarats: flag({
    label: { en: 'provision through CARATs' },
    question: { en: 'Is it provided through CARATs?' },
  }),

  name: text({ label: { en: 'name' }, question: { en: 'What is it called? The name decides nothing.' } }),
  phase: code(
    {
      'engaging-and-preparing': settings['engaging-and-preparing'],
      'delivery-phase': settings['delivery-phase'],
    },
    { label: { en: 'phase' }, question: { en: 'At which phase of the treatment journey does it come?' } },
  ),
})

/** Something done with a client; every field may be absent, which means unknown. */
export type Activity = z.infer<typeof activityRecord>

/** What conditions on an activity see. */
export type ActivityInput = z.input<typeof activityRecord>
