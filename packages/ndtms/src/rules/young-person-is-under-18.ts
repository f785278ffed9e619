import { atMost, rule } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { InterventionFacts } from '../options.ts'

export const youngPersonIsUnder18 = rule<InterventionFacts>({
  id: 'young-person-is-under-18',
  says: { en: 'The aid speaks of young people under 18; a start at 18 or later is worth a second look.' },
  cite: [cite(ndtmsAid.psychosocialInterventions, 'access')],
  force: 'must',
  basis: 'derived',
  about: ['ndtms:young-people-under-18'],

  holds: atMost('ageAtStart', 17),
  advice: { en: 'Check the date of birth. The aid does not say that somebody older may not be recorded.' },
  why: {
    en: 'What the aid says is that under-18s must have access: a duty to provide, not a bound on records. Hence a warning.',
  },

  examples: {
    passes: [{ ageAtStart: 16 }, { ageAtStart: 17 }],
    fails: [{ ageAtStart: 18 }],
    undetermined: [{}],
  },
})
