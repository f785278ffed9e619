import { notAfter, present, rule } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { InterventionFacts } from '../options.ts'

export const endIsNotBeforeStart = rule<InterventionFacts>({
  id: 'end-is-not-before-start',
  says: { en: 'An intervention does not end before it starts.' },
  cite: [
    cite(ndtmsAid.pharmacologicalIntervention, 'start'),
    cite(ndtmsAid.familyWork, 'start'),
    cite(ndtmsAid.harmReduction, 'start'),
  ],
  force: 'must',
  basis: 'derived',
  wellFormed: true,
  about: ['ndtms:intervention-start'],

  when: present('end'),
  holds: notAfter('start', 'end'),
  advice: { en: 'Compare the two days; one of them is wrong, or they were exchanged.' },

  examples: {
    passes: [{ start: '2024-04-05', end: '2024-04-05' }, { start: '2024-04-05' }],
    fails: [{ start: '2024-04-05', end: '2024-04-01' }],
    undetermined: [{ end: '2024-04-01' }],
  },
})
