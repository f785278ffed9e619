import { equals, rule } from '@ssi/rules'
import { modelsOfCare2006 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { DecidedActivity } from '../decision/decided-activity.ts'
import { exampleActivity, familyTherapy } from '../examples/activities.ts'

export const interventionIsDeliveredByACompetentPractitioner = rule<DecidedActivity>({
  id: 'intervention-is-delivered-by-a-competent-practitioner',
  says: {
    en: 'The case for a structured psychosocial intervention is stronger where somebody demonstrably competent delivers it.',
  },
  cite: cite(modelsOfCare2006.threshold, 'competence'),
  force: 'should',
  about: ['models-of-care:demonstrable-competence', 'models-of-care:structured-psychosocial-intervention'],

  when: equals('decided.outcome', 'structured-psychosocial-intervention'),
  holds: equals('competent', true),
  advice: { en: 'Record how the competence can be shown; what the activity is does not hang on it.' },
  why: {
    en: 'The page lets competence strengthen its sentence with an “especially”, and makes it no condition.',
  },

  examples: {
    passes: [exampleActivity, { content: 'keyworking', competent: false }],
    fails: [{ ...familyTherapy, competent: false }],
    undetermined: [familyTherapy],
  },
})
