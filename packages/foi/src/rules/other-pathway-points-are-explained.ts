import { all, includesAny, present, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ResponseInput } from '../record.ts'
import { isAskedAfterYes } from './is-asked-after-yes.ts'

export const otherPathwayPointsAreExplained = rule<ResponseInput>({
  id: 'other-pathway-points-are-explained',
  says: { en: 'Where Other is marked among the points in the pathway, the response says which.' },
  cite: cite(foi1202.question4, 'options'),
  force: 'must',
  about: ['foi:other-pathway-points', 'foi:pathway-points'],

  when: all(isAskedAfterYes, includesAny('pathwayPoints', ['other-pathway-points'])),
  holds: present('otherPathwayPoints'),
  advice: { en: 'Ask the trust at which point it is offered; the box says “please explain”.' },

  examples: {
    passes: [
      {
        refused: false,
        provided: 'yes',
        pathwayPoints: ['other-pathway-points'],
        otherPathwayPoints: 'after discharge',
      },
    ],
    fails: [
      {
        refused: false,
        provided: 'yes',
        pathwayPoints: ['other-pathway-points'],
        otherPathwayPoints: 'none',
      },
    ],
    undetermined: [{ refused: false, provided: 'yes', pathwayPoints: ['other-pathway-points'] }],
  },
})
