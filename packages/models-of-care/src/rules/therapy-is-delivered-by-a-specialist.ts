import { equals, oneOf, rule } from '@ssi/rules'
import { modelsOfCare2006 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { TherapyDeliveryInput } from '../records/therapy-delivery.ts'

export const therapyIsDeliveredByASpecialist = rule<TherapyDeliveryInput>({
  id: 'therapy-is-delivered-by-a-specialist',
  says: {
    en: 'Only a specialist practitioner delivers a formal therapy for a co-morbid mental health problem.',
  },
  cite: cite(modelsOfCare2006.comorbidTherapies, 'practitioners'),
  force: 'should-only',
  about: ['models-of-care:therapy-for-a-co-morbid-problem', 'models-of-care:specialist-practitioner'],

  when: equals('aim', 'co-morbid-mental-health'),
  holds: oneOf('profession', [
    'clinical-psychologist',
    'counselling-psychologist',
    'psychiatric-staff',
    'other-specialist-therapist',
  ]),
  advice: {
    en: 'Record the profession of the person who delivers it; that somebody is the keyworker says nothing of it.',
  },
  why: {
    en: 'The groups are named as examples, and the last of them takes in every other specialist therapist.',
  },

  examples: {
    passes: [
      { aim: 'co-morbid-mental-health', profession: 'clinical-psychologist' },
      { aim: 'substance-misuse', profession: 'drugs-worker' },
    ],
    fails: [{ aim: 'co-morbid-mental-health', profession: 'drugs-worker' }],
    undetermined: [{ aim: 'co-morbid-mental-health' }],
  },
})
