import { all, any, equals, every, not, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ResponseInput } from '../record.ts'
import { isAskedAfterYes } from './is-asked-after-yes.ts'

export const offeringIsDescribed = rule<ResponseInput>({
  id: 'offering-is-described',
  says: { en: 'An offering says its service, its form, its disorder or age group, and its model.' },
  cite: cite(foi1202.question2, 'text'),
  force: 'should',
  about: [
    'foi:offerings',
    'foi:individual-or-group',
    'foi:type-of-disorder',
    'foi:age-group',
    'foi:modality-or-model',
    'foi:service',
  ],

  when: all(isAskedAfterYes, not(equals('offerings', 'not-stated'))),
  holds: every(
    'offerings',
    'offering',
    all(
      not(equals('offering.formats', 'not-stated')),
      any(not(equals('offering.condition', 'not-stated')), not(equals('offering.ages', 'not-stated'))),
      not(equals('offering.model', 'not-stated')),
      not(equals('offering.service', 'not-stated')),
    ),
  ),
  advice: {
    en: 'Read the line again: if it says so in other words, record them; if not, this is what the trust left out.',
  },
  why: {
    en: 'The question asks for as much detail as possible: what is missing is worth a warning and no more.',
  },

  examples: {
    passes: [
      {
        refused: false,
        provided: 'yes',
        offerings: [{ formats: ['group'], condition: 'sleep', model: 'CBT', service: 'school team' }],
      },
      {
        offerings: [
          {
            formats: ['individual'],
            condition: 'not-stated',
            ages: { min: 8, max: 18 },
            model: 'CBT',
            service: 'ward',
          },
        ],
      },
    ],
    fails: [
      {
        refused: false,
        provided: 'yes',
        offerings: [{ formats: 'not-stated', ages: { min: 8, max: 18 }, model: 'not-stated' }],
      },
      {
        refused: false,
        provided: 'yes',
        offerings: [{ formats: ['group'], condition: 'not-stated', ages: 'not-stated', model: 'CBT' }],
      },
    ],
    undetermined: [
      {
        refused: false,
        provided: 'yes',
        offerings: [{ formats: ['group'], condition: 'sleep', model: 'CBT' }],
      },
    ],
  },
})
