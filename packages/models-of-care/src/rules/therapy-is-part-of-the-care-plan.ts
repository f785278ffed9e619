import { equals, rule } from '@ssi/rules'
import { modelsOfCare2006 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { TherapyDeliveryInput } from '../records/therapy-delivery.ts'

export const therapyIsPartOfTheCarePlan = rule<TherapyDeliveryInput>({
  id: 'therapy-is-part-of-the-care-plan',
  says: { en: 'A formal therapy for a co-morbid mental health problem has its place in the care plan.' },
  cite: cite(modelsOfCare2006.comorbidTherapies, 'carePlan'),
  force: 'must',
  about: ['models-of-care:therapy-for-a-co-morbid-problem', 'models-of-care:care-plan'],

  when: equals('aim', 'co-morbid-mental-health'),
  holds: equals('withinCarePlan', true),
  advice: { en: 'Take the therapy up in the care plan, or record that it is in it.' },

  examples: {
    passes: [{ aim: 'co-morbid-mental-health', withinCarePlan: true }],
    fails: [{ aim: 'co-morbid-mental-health', withinCarePlan: false }],
    undetermined: [{ aim: 'co-morbid-mental-health' }],
  },
})
