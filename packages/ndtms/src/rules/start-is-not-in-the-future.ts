import { notAfter, rule } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { InterventionFacts } from '../options.ts'

export const startIsNotInTheFuture = rule<InterventionFacts>({
  id: 'start-is-not-in-the-future',
  says: { en: 'An intervention that is recorded has started.' },
  cite: [
    cite(ndtmsAid.pharmacologicalIntervention, 'start'),
    cite(ndtmsAid.familyWork, 'start'),
    cite(ndtmsAid.harmReduction, 'start'),
  ],
  force: 'must',
  basis: 'derived',
  wellFormed: true,
  about: ['ndtms:intervention-start'],

  holds: notAfter('start', 'options.asOf'),
  advice: { en: 'Correct the year first; it is what is most often wrong.' },

  examples: {
    passes: [{ start: '2024-04-05', options: { asOf: '2024-06-01' } }],
    fails: [{ start: '2099-01-01', options: { asOf: '2024-06-01' } }],
    undetermined: [{ options: { asOf: '2024-06-01' } }],
  },
})
