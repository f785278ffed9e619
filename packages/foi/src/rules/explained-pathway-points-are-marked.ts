import { includesAny, present, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ResponseInput } from '../record.ts'

export const explainedPathwayPointsAreMarked = rule<ResponseInput>({
  id: 'explained-pathway-points-are-marked',
  says: { en: 'Where other points in the pathway are explained, Other is marked.' },
  cite: [cite(foi1202.question4, 'options')],
  force: 'must',
  basis: 'derived',
  about: ['foi:other-pathway-points', 'foi:pathway-points'],

  when: present('otherPathwayPoints'),
  holds: includesAny('pathwayPoints', ['other-pathway-points']),
  advice: {
    en: 'Decide whether the words stand for a mark; the source asks for words beside a mark, not the converse.',
  },

  examples: {
    passes: [{ pathwayPoints: ['other-pathway-points'], otherPathwayPoints: 'after discharge' }],
    fails: [{ pathwayPoints: ['first-step'], otherPathwayPoints: 'after discharge' }],
    undetermined: [{ otherPathwayPoints: 'after discharge' }],
  },
})
