import { oneOf, rule } from '@ssi/rules'
import { modelsOfCare2006 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { OtherStructuredTreatmentInput } from '../records/other-structured-treatment.ts'

export const otherStructuredTreatmentHasRegularSessions = rule<OtherStructuredTreatmentInput>({
  id: 'other-structured-treatment-has-regular-sessions',
  says: {
    en: 'Other structured treatment holds therapeutic sessions at the least, planned and regular, with the keyworker or another drugs worker.',
  },
  cite: cite(modelsOfCare2006.otherStructuredTreatment, 'minimum'),
  force: 'definition',
  about: [
    'models-of-care:other-structured-treatment',
    'models-of-care:regular-planned-therapeutic-sessions',
    'models-of-care:keyworker',
    'models-of-care:other-drugs-worker',
  ],

  holds: oneOf('regularSessionsWith', ['keyworker', 'other-drugs-worker']),
  advice: { en: 'Record with whom the sessions are; without them, do not record it under this heading.' },

  examples: {
    passes: [{ regularSessionsWith: 'keyworker' }, { regularSessionsWith: 'other-drugs-worker' }],
    fails: [{ regularSessionsWith: 'none' }, { regularSessionsWith: 'somebody-else' }],
    undetermined: [{}],
  },
})
