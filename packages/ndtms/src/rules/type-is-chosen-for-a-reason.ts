import { present, rule } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { isFormalPsychosocial } from '../kinds.ts'
import type { InterventionFacts } from '../options.ts'

export const typeIsChosenForAReason = rule<InterventionFacts>({
  id: 'type-is-chosen-for-a-reason',
  says: { en: 'The type is chosen for the person’s problem and treatment need, guided by the evidence.' },
  cite: cite(ndtmsAid.formalInterventions, 'selection'),
  force: 'should',
  about: ['ndtms:choice-of-intervention', 'ndtms:formal-psychosocial-interventions'],

  when: isFormalPsychosocial,
  holds: present('rationale'),
  advice: { en: 'Write down the problem, the need and the evidence that led to this type.' },

  examples: {
    passes: [{ type: 'cognitive-behavioural-therapy', rationale: 'cannabis; CBT evidence' }],
    fails: [{ type: 'cognitive-behavioural-therapy', rationale: 'none' }],
    undetermined: [{ type: 'cognitive-behavioural-therapy' }],
  },
})
