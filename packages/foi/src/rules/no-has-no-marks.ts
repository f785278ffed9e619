import { all, any, equals, not, present, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ResponseInput } from '../record.ts'

export const noHasNoMarks = rule<ResponseInput>({
  id: 'no-has-no-marks',
  says: { en: 'After a No, neither deliverers nor points in the pathway are marked.' },
  cite: [cite(foi1202.question3, 'text'), cite(foi1202.question4, 'text')],
  force: 'must',
  basis: 'derived',
  about: ['foi:no', 'foi:deliverers', 'foi:pathway-points'],

  when: all(not(equals('refused', true)), equals('provided', 'no')),
  holds: all(
    any(equals('deliverers', 'not-stated'), not(present('deliverers'))),
    any(equals('pathwayPoints', 'not-stated'), not(present('pathwayPoints'))),
  ),
  advice: { en: 'Look at the first question again: the marks speak of what the No denies.' },

  examples: {
    passes: [{ refused: false, provided: 'no', deliverers: [], pathwayPoints: [] }],
    fails: [{ refused: false, provided: 'no', deliverers: ['practitioner-psychologists'] }],
    undetermined: [{ refused: false, provided: 'no' }],
  },
})
