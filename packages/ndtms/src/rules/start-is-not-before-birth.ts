import { notAfter, present, rule } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { InterventionFacts } from '../options.ts'

export const startIsNotBeforeBirth = rule<InterventionFacts>({
  id: 'start-is-not-before-birth',
  says: { en: 'Nobody starts an intervention before being born.' },
  cite: [
    cite(ndtmsAid.psychosocialInterventions, 'access'),
    cite(ndtmsAid.pharmacologicalIntervention, 'start'),
  ],
  force: 'must',
  basis: 'derived',
  wellFormed: true,
  about: ['ndtms:intervention-start'],

  when: present('dateOfBirth'),
  holds: notAfter('dateOfBirth', 'start'),
  advice: { en: 'Compare the two days; one of them has a wrong year, or they were exchanged.' },

  examples: {
    passes: [
      { dateOfBirth: '2008-01-01', start: '2024-04-05' },
      { dateOfBirth: 'none', start: '2024-04-05' },
    ],
    fails: [{ dateOfBirth: '2024-04-06', start: '2024-04-05' }],
    undetermined: [{ dateOfBirth: '2008-01-01' }],
  },
})
