import { all, equals, rule } from '@ssi/rules'
import { modelsOfCare2006 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { TherapyDeliveryInput } from '../records/therapy-delivery.ts'

export const specialistTherapistIsTrainedQualifiedAndSupervised = rule<TherapyDeliveryInput>({
  id: 'specialist-therapist-is-trained-qualified-and-supervised',
  says: {
    en: 'A specialist therapist of another kind is trained, qualified and supervised in the model of the therapy.',
  },
  cite: cite(modelsOfCare2006.comorbidTherapies, 'requirements'),
  force: 'should-only',
  about: [
    'models-of-care:other-specialist-therapist',
    'models-of-care:training-in-the-therapy-model',
    'models-of-care:qualifications-in-the-therapy-model',
    'models-of-care:supervision-in-the-therapy-model',
  ],

  when: all(equals('aim', 'co-morbid-mental-health'), equals('profession', 'other-specialist-therapist')),
  holds: all(equals('trained', true), equals('qualified', true), equals('supervised', true)),
  advice: { en: 'Record what is lacking, or have the therapy delivered by somebody who has all three.' },

  examples: {
    passes: [
      {
        aim: 'co-morbid-mental-health',
        profession: 'other-specialist-therapist',
        trained: true,
        qualified: true,
        supervised: true,
      },
    ],
    fails: [
      {
        aim: 'co-morbid-mental-health',
        profession: 'other-specialist-therapist',
        trained: true,
        qualified: true,
        supervised: false,
      },
    ],
    undetermined: [
      { aim: 'co-morbid-mental-health', profession: 'other-specialist-therapist', trained: true },
    ],
  },
})
