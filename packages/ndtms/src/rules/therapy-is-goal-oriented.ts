import { equals, rule } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { InterventionFacts } from '../options.ts'

export const therapyIsGoalOriented = rule<InterventionFacts>({
  id: 'therapy-is-goal-oriented',
  says: { en: 'Cognitive behavioural therapy proceeds systematically, towards goals.' },
  cite: cite(ndtmsAid.cognitiveBehaviouralTherapy, 'procedure'),
  force: 'definition',
  about: ['ndtms:cognitive-behavioural-therapy', 'ndtms:goal-oriented-systematic-procedure'],

  when: equals('type', 'cognitive-behavioural-therapy'),
  holds: equals('goalOriented', true),
  advice: { en: 'Record talks without goals and procedure as counselling, if they meet its definition.' },

  examples: {
    passes: [{ type: 'cognitive-behavioural-therapy', goalOriented: true }],
    fails: [{ type: 'cognitive-behavioural-therapy', goalOriented: false }],
    undetermined: [{ type: 'cognitive-behavioural-therapy' }],
  },
})
