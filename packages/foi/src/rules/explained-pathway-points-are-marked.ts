import { all, includesAny, present, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ResponseInput } from '../record.ts'
import { isAskedAfterYes } from './is-asked-after-yes.ts'

export const explainedPathwayPointsAreMarked = rule<ResponseInput>({
  id: 'explained-pathway-points-are-marked',
  says: { en: 'Where other points in the pathway are explained, Other is marked.' },
  cite: [cite(foi1202.question4, 'options')],
  force: 'must',
  basis: 'derived',
  about: ['foi:other-pathway-points', 'foi:pathway-points'],

  when: all(isAskedAfterYes, present('otherPathwayPoints')),
  holds: includesAny('pathwayPoints', ['other-pathway-points']),
  advice: {
    en: 'Decide whether the words stand for a mark; the source asks for words beside a mark.',
  },

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
        pathwayPoints: ['first-step'],
        otherPathwayPoints: 'after discharge',
      },
    ],
    undetermined: [{ refused: false, provided: 'yes', otherPathwayPoints: 'after discharge' }],
  },
})
