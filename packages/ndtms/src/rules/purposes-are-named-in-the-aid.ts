import { every, oneOf, rule } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { purposes } from '../choices.ts'
import { isFormalPsychosocial } from '../kinds.ts'
import type { InterventionFacts } from '../options.ts'

export const purposesAreNamedInTheAid = rule<InterventionFacts>({
  id: 'purposes-are-named-in-the-aid',
  says: {
    en: 'Formal psychosocial interventions may treat substance misuse, alcohol included, or co-occurring mental health disorders.',
  },
  cite: cite(ndtmsAid.formalInterventions, 'purposes'),
  force: 'may',
  about: ['ndtms:substance-misuse', 'ndtms:co-occurring-mental-health-disorders'],

  when: isFormalPsychosocial,
  holds: every('purposes', 'purpose', oneOf('purpose', Object.keys(purposes))),
  advice: { en: 'Look whether one of the two is meant; the aid names no other purpose.' },

  examples: {
    passes: [{ type: 'counselling', purposes: ['substance-misuse'] }, { type: 'counselling' }],
    fails: [{ type: 'counselling', purposes: ['weight-loss'] }],
    undetermined: [{ type: 'counselling', purposes: [null] }],
  },
})
