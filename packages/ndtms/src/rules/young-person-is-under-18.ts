import { atMost, rule } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { InterventionFacts } from '../options.ts'

export const youngPersonIsUnder18 = rule<InterventionFacts>({
  id: 'young-person-is-under-18',
  says: { en: 'The aid is about young people under 18: a start at 18 or later is worth a second look.' },
  cite: [cite(ndtmsAid.psychosocialInterventions, 'access')],
  force: 'should',
  basis: 'derived',
  about: ['ndtms:young-people-under-18'],

  holds: atMost('ageAtStart', 17),
  advice: {
    en: 'Check the date of birth and the start. If they are right, keep the record: the aid does not say that somebody older may not be recorded.',
  },
  why: {
    en: 'What the aid requires is that under-18s can get each intervention: a duty of those who provide. It sets no bound on whom a record is about, so this is a hint of this reference and no demand of the aid.',
  },

  examples: {
    passes: [{ ageAtStart: 16 }, { ageAtStart: 17 }],
    fails: [{ ageAtStart: 18 }],
    undetermined: [{}],
  },
})
