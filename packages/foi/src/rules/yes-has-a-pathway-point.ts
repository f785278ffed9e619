import { atLeast, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ResponseInput } from '../record.ts'
import { isAskedAfterYes } from './is-asked-after-yes.ts'

export const yesHasAPathwayPoint = rule<ResponseInput>({
  id: 'yes-has-a-pathway-point',
  says: { en: 'After a Yes, at least one point in the care pathway is marked.' },
  cite: [cite(foi1202.question4, 'text')],
  force: 'must',
  basis: 'derived',
  about: ['foi:yes', 'foi:pathway-points'],

  when: isAskedAfterYes,
  holds: atLeast('pathwayPoints.length', 1),
  advice: { en: 'Ask the trust at which points it is offered.' },

  examples: {
    passes: [{ refused: false, provided: 'yes', pathwayPoints: ['whilst-waiting'] }],
    fails: [{ refused: false, provided: 'yes', pathwayPoints: [] }],
    undetermined: [{ refused: false, provided: 'yes' }],
  },
})
