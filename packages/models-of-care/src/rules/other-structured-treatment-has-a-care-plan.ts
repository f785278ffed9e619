import { present, rule } from '@ssi/rules'
import { modelsOfCare2006 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { OtherStructuredTreatmentInput } from '../records/other-structured-treatment.ts'

export const otherStructuredTreatmentHasACarePlan = rule<OtherStructuredTreatmentInput>({
  id: 'other-structured-treatment-has-a-care-plan',
  says: { en: 'The package of other structured treatment is set out in the client’s care plan.' },
  cite: cite(modelsOfCare2006.otherStructuredTreatment, 'minimum'),
  force: 'definition',
  about: ['models-of-care:other-structured-treatment', 'models-of-care:care-plan'],

  holds: present('carePlan'),
  advice: {
    en: 'Set the package out in a care plan first; without one, do not record it under this heading.',
  },

  examples: {
    passes: [{ carePlan: { domains: ['health-needs'] } }, { carePlan: {} }],
    fails: [{ carePlan: 'none' }],
    undetermined: [{}],
  },
})
