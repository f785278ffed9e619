import { equals, rule } from '@ssi/rules'
import { modelsOfCare2006 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { OtherStructuredTreatmentInput } from '../records/other-structured-treatment.ts'

export const otherStructuredTreatmentIsCoveredByNoCategory = rule<OtherStructuredTreatmentInput>({
  id: 'other-structured-treatment-is-covered-by-no-category',
  says: { en: 'Other structured treatment is structured therapeutic work that no specific category covers.' },
  cite: cite(modelsOfCare2006.otherStructuredTreatment, 'residual'),
  force: 'definition',
  about: ['models-of-care:other-structured-treatment', 'models-of-care:not-covered-elsewhere'],

  holds: equals('coveredElsewhere', false),
  advice: { en: 'Record it under the category that covers it.' },

  examples: {
    passes: [{ coveredElsewhere: false }],
    fails: [{ coveredElsewhere: true }],
    undetermined: [{}],
  },
})
