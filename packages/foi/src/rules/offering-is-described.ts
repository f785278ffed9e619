import { all, any, equals, every, not, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ResponseInput } from '../record.ts'

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
    en: 'The question asks for as much detail as possible, and names these; so what is missing is worth a warning and no more.',
  },

  examples: {
    passes: [
      { offerings: [{ formats: ['group'], condition: 'sleep', model: 'CBT', service: 'school team' }] },
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
      { offerings: [{ formats: 'not-stated', ages: { min: 8, max: 18 }, model: 'not-stated' }] },
      { offerings: [{ formats: ['group'], condition: 'not-stated', ages: 'not-stated', model: 'CBT' }] },
    ],
    undetermined: [{ offerings: [{ formats: ['group'], condition: 'sleep', model: 'CBT' }] }],
  },
})
