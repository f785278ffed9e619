import { all, equals, oneOf, rule } from '@ssi/rules'
import { modelsOfCare2006 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { TherapyDeliveryInput } from '../records/therapy-delivery.ts'

export const psychologistIsTrainedQualifiedAndSupervised = rule<TherapyDeliveryInput>({
  id: 'psychologist-is-trained-qualified-and-supervised',
  says: {
    en: 'A clinical or counselling psychologist too is trained, qualified and supervised in the model of the therapy.',
  },
  cite: [
    cite(modelsOfCare2006.comorbidTherapies, 'practitioners'),
    cite(modelsOfCare2006.comorbidTherapies, 'requirements'),
  ],
  force: 'should-only',
  basis: 'derived',
  about: [
    'models-of-care:clinical-psychologist',
    'models-of-care:counselling-psychologist',
    'models-of-care:training-in-the-therapy-model',
    'models-of-care:qualifications-in-the-therapy-model',
    'models-of-care:supervision-in-the-therapy-model',
  ],

  when: all(
    equals('aim', 'co-morbid-mental-health'),
    oneOf('profession', ['clinical-psychologist', 'counselling-psychologist']),
  ),
  holds: all(equals('trained', true), equals('qualified', true), equals('supervised', true)),
  advice: { en: 'Record what is lacking; the page may have meant this for the therapists it names last.' },
  why: {
    en: 'The words stand behind the last group of the sentence; whether they reach back to the first, it leaves open.',
  },

  examples: {
    passes: [
      {
        aim: 'co-morbid-mental-health',
        profession: 'clinical-psychologist',
        trained: true,
        qualified: true,
        supervised: true,
      },
    ],
    fails: [
      {
        aim: 'co-morbid-mental-health',
        profession: 'counselling-psychologist',
        trained: false,
        qualified: true,
        supervised: true,
      },
    ],
    undetermined: [{ aim: 'co-morbid-mental-health', profession: 'clinical-psychologist' }],
  },
})
