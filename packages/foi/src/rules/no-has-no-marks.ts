import { all, equals, not, present, rule } from '@ssi/rules'
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

  when: equals('provided', 'no'),
  holds: all(not(present('deliverers')), not(present('pathwayPoints'))),
  advice: { en: 'Look at the first question again: the marks speak of interventions that the No denies.' },

  examples: {
    passes: [{ provided: 'no', deliverers: [], pathwayPoints: [] }],
    fails: [{ provided: 'no', deliverers: ['practitioner-psychologists'] }],
    undetermined: [{ provided: 'no' }],
  },
})
