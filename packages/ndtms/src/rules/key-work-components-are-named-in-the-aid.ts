import { every, oneOf, rule } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { keyWorkComponents } from '../choices.ts'
import type { InterventionFacts } from '../options.ts'

export const keyWorkComponentsAreNamedInTheAid = rule<InterventionFacts>({
  id: 'key-work-components-are-named-in-the-aid',
  says: {
    en: 'The aid names five components of key working: review of plans, advice, motivation, preventing relapse, social problems.',
  },
  cite: cite(ndtmsAid.psychosocialInterventions, 'components'),
  force: 'may',
  about: ['ndtms:key-working', ...Object.keys(keyWorkComponents).map((id) => `ndtms:${id}`)],

  holds: every('keyWorkComponents', 'component', oneOf('component', Object.keys(keyWorkComponents))),
  advice: { en: 'Look whether one of the five is meant; the list is open, so another component may stand.' },
  why: { en: 'The components are introduced with “including”.' },

  examples: {
    passes: [{ keyWorkComponents: ['review-of-care-plans-and-goals', 'advice-and-information'] }, {}],
    fails: [{ keyWorkComponents: ['pharmacology'] }],
    undetermined: [{ keyWorkComponents: [null] }],
  },
})
