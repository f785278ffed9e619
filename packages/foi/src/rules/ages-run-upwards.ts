import { all, any, atMost, equals, every, not, present, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ResponseInput } from '../record.ts'
import { isAskedAfterYes } from './is-asked-after-yes.ts'

export const agesRunUpwards = rule<ResponseInput>({
  id: 'ages-run-upwards',
  says: { en: 'The lowest age of an offering is no higher than its highest.' },
  cite: [cite(foi1202.question2, 'heading')],
  force: 'must',
  basis: 'derived',
  wellFormed: true,
  about: ['foi:age-group'],

  when: all(isAskedAfterYes, not(equals('offerings', 'not-stated'))),
  holds: every(
    'offerings',
    'offering',
    any(
      equals('offering.ages', 'not-stated'),
      not(present('offering.ages.min')),
      not(present('offering.ages.max')),
      atMost('offering.ages.min', 'offering.ages.max'),
    ),
  ),
  advice: { en: 'Exchange the two ages; where only one is given, record the other as "none".' },

  examples: {
    passes: [
      { refused: false, provided: 'yes', offerings: [{ ages: { min: 8, max: 18 } }] },
      {
        refused: false,
        provided: 'yes',
        offerings: [{ ages: { min: 16, max: 'none' } }, { ages: 'not-stated' }],
      },
    ],
    fails: [{ refused: false, provided: 'yes', offerings: [{ ages: { min: 18, max: 8 } }] }],
    undetermined: [{ refused: false, provided: 'yes', offerings: [{ ages: { min: 8 } }] }],
  },
})
