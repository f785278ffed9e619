import { equals, rule } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { isFormalPsychosocial } from '../kinds.ts'
import type { InterventionFacts } from '../options.ts'

export const guidelinesAreFollowed = rule<InterventionFacts>({
  id: 'guidelines-are-followed',
  says: {
    en: 'A formal psychosocial intervention accords with the clinical guidelines and the relevant NICE guidelines.',
  },
  cite: cite(ndtmsAid.formalInterventions, 'guidelines'),
  force: 'should',
  about: [
    'ndtms:clinical-guidelines',
    'ndtms:nice-clinical-guidelines',
    'ndtms:formal-psychosocial-interventions',
  ],

  when: isFormalPsychosocial,
  holds: equals('guidelineConform', true),
  advice: { en: 'Note where it departs from them, and why; this tool does not judge it.' },

  examples: {
    passes: [{ type: 'counselling', guidelineConform: true }],
    fails: [{ type: 'counselling', guidelineConform: false }],
    undetermined: [{ type: 'counselling' }],
  },
})
