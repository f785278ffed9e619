import { equals, includesAll, rule } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { InterventionFacts } from '../options.ts'

export const relapsePreventionTeachesThreeSkills = rule<InterventionFacts>({
  id: 'relapse-prevention-teaches-three-skills',
  says: {
    en: 'Relapse prevention develops three skills: to identify risky situations, to avoid them, to cope with them.',
  },
  cite: [
    cite(ndtmsAid.relapsePrevention, 'identify'),
    cite(ndtmsAid.relapsePrevention, 'avoid'),
    cite(ndtmsAid.relapsePrevention, 'cope'),
  ],
  force: 'definition',
  about: [
    'ndtms:relapse-prevention',
    'ndtms:identify-vulnerable-situations',
    'ndtms:avoid-high-risk-situations',
    'ndtms:cope-with-these-situations',
    'ndtms:medication-to-prevent-relapse',
  ],

  when: equals('type', 'relapse-prevention'),
  holds: includesAll('skills', [
    'identify-vulnerable-situations',
    'avoid-high-risk-situations',
    'cope-with-these-situations',
  ]),
  advice: {
    en: 'Record all three skills, if it develops them. Medication against relapse is a pharmacological intervention.',
  },

  examples: {
    passes: [
      {
        type: 'relapse-prevention',
        skills: [
          'identify-vulnerable-situations',
          'avoid-high-risk-situations',
          'cope-with-these-situations',
        ],
      },
    ],
    fails: [
      { type: 'relapse-prevention', skills: [] },
      { type: 'relapse-prevention', skills: ['identify-vulnerable-situations'] },
    ],
    undetermined: [{ type: 'relapse-prevention' }],
  },
})
