import { all, equals, rule } from '@ssi/rules'
import { modelsOfCare2006 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { TherapyDeliveryInput } from '../records/therapy-delivery.ts'

export const psychiatricStaffAreQualifiedAndSupervised = rule<TherapyDeliveryInput>({
  id: 'psychiatric-staff-are-qualified-and-supervised',
  says: {
    en: 'Psychiatric staff who deliver such a therapy are qualified and supervised in its model, not only trained.',
  },
  cite: [
    cite(modelsOfCare2006.comorbidTherapies, 'practitioners'),
    cite(modelsOfCare2006.comorbidTherapies, 'requirements'),
  ],
  force: 'should-only',
  basis: 'derived',
  about: [
    'models-of-care:psychiatric-staff',
    'models-of-care:qualifications-in-the-therapy-model',
    'models-of-care:supervision-in-the-therapy-model',
  ],

  when: all(equals('aim', 'co-morbid-mental-health'), equals('profession', 'psychiatric-staff')),
  holds: all(equals('qualified', true), equals('supervised', true)),
  advice: { en: 'Record what is lacking; the page may have meant this for the therapists it names last.' },
  why: { en: 'Training is the only one of the three that the page puts beside psychiatric staff by name.' },

  examples: {
    passes: [
      { aim: 'co-morbid-mental-health', profession: 'psychiatric-staff', qualified: true, supervised: true },
    ],
    fails: [
      { aim: 'co-morbid-mental-health', profession: 'psychiatric-staff', qualified: true, supervised: false },
    ],
    undetermined: [{ aim: 'co-morbid-mental-health', profession: 'psychiatric-staff', trained: true }],
  },
})
