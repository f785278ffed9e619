import { all, equals, rule } from '@ssi/rules'
import { modelsOfCare2006 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { TherapyDeliveryInput } from '../records/therapy-delivery.ts'

export const psychiatricStaffAreTrained = rule<TherapyDeliveryInput>({
  id: 'psychiatric-staff-are-trained',
  says: { en: 'Psychiatric staff who deliver such a therapy have suitable training.' },
  cite: cite(modelsOfCare2006.comorbidTherapies, 'requirements'),
  force: 'should-only',
  about: ['models-of-care:psychiatric-staff', 'models-of-care:training-in-the-therapy-model'],

  when: all(equals('aim', 'co-morbid-mental-health'), equals('profession', 'psychiatric-staff')),
  holds: equals('trained', true),
  advice: { en: 'Record the training, or have the therapy delivered by somebody who has it.' },

  examples: {
    passes: [{ aim: 'co-morbid-mental-health', profession: 'psychiatric-staff', trained: true }],
    fails: [{ aim: 'co-morbid-mental-health', profession: 'psychiatric-staff', trained: false }],
    undetermined: [{ aim: 'co-morbid-mental-health', profession: 'psychiatric-staff' }],
  },
})
