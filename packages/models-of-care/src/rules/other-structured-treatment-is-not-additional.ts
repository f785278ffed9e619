import { includesAny, not, rule } from '@ssi/rules'
import { modelsOfCare2006 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { OtherStructuredTreatmentInput } from '../records/other-structured-treatment.ts'

export const otherStructuredTreatmentIsNotAdditional = rule<OtherStructuredTreatmentInput>({
  id: 'other-structured-treatment-is-not-additional',
  says: {
    en: 'Who receives one of the five specific categories is not recorded under other structured treatment too.',
  },
  cite: cite(modelsOfCare2006.otherStructuredTreatment, 'exclusive'),
  force: 'should-only',
  about: [
    'models-of-care:other-structured-treatment',
    'models-of-care:specific-category',
    'models-of-care:day-care',
  ],

  holds: not(
    includesAny('alsoReceives', [
      'community-prescribing',
      'residential-rehabilitation',
      'inpatient-treatment',
      'structured-day-programme',
      'structured-psychosocial-intervention',
    ]),
  ),
  advice: {
    en: 'Leave this record out: the support a keyworker gives is part of the other category already.',
  },

  examples: {
    passes: [{ alsoReceives: [] }, { alsoReceives: ['day-care', 'low-threshold-support'] }],
    fails: [{ alsoReceives: ['structured-day-programme'] }],
    undetermined: [{}],
  },
})
