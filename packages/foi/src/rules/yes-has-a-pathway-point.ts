import { atLeast, equals, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ResponseInput } from '../record.ts'

export const yesHasAPathwayPoint = rule<ResponseInput>({
  id: 'yes-has-a-pathway-point',
  says: { en: 'After a Yes, at least one point in the care pathway is marked.' },
  cite: [cite(foi1202.question4, 'text')],
  force: 'must',
  basis: 'derived',
  about: ['foi:yes', 'foi:pathway-points'],

  when: equals('provided', 'yes'),
  holds: atLeast('pathwayPoints.length', 1),
  advice: { en: 'Ask the trust at which points the interventions are offered.' },

  examples: {
    passes: [{ provided: 'yes', pathwayPoints: ['whilst-waiting'] }],
    fails: [{ provided: 'yes', pathwayPoints: [] }],
    undetermined: [{ provided: 'yes' }],
  },
})
