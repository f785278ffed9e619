import { equals, rule } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { isFormalPsychosocial } from '../kinds.ts'
import type { InterventionFacts } from '../options.ts'

export const needIsAssessed = rule<InterventionFacts>({
  id: 'need-is-assessed',
  says: { en: 'A formal psychosocial intervention is aimed at a need that was assessed.' },
  cite: cite(ndtmsAid.formalInterventions, 'need'),
  force: 'should',
  about: ['ndtms:assessed-need', 'ndtms:formal-psychosocial-interventions'],

  when: isFormalPsychosocial,
  holds: equals('needAssessed', true),
  advice: { en: 'Name the assessed need that it answers to.' },

  examples: {
    passes: [
      { type: 'counselling', needAssessed: true },
      { type: 'specialist-harm-reduction', needAssessed: false },
    ],
    fails: [{ type: 'counselling', needAssessed: false }],
    undetermined: [{ type: 'counselling' }],
  },
})
