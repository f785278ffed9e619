import { foi1202 } from '@ssi/sources'
import { branch, cite, elsewhere } from '@ssi/taxonomy'

/** What a trust wrote of the help it gives, in its own words: these a reader looks for. */
export const offerings = branch({
  'one-off-session': {
    kind: 'class',
    broader: elsewhere('offering'),
    label: { en: 'One off sessions' },
    named: true,
    synonyms: { en: ['one-off session', 'one off session', 'one-off sessions'] },
    hints: { en: ['one off', 'single session', 'single sessions'] },
    cite: [cite(foi1202.question2, 'offering1'), cite(foi1202.question2, 'offering3')],
  },

  'top-up-session': {
    kind: 'class',
    broader: elsewhere('offering'),
    label: { en: '‘Top up’ sessions' },
    definition: { en: 'Given to somebody who had an intervention before and now asks to be referred back.' },
    not: { 'one-off-session': { en: 'of those the response does not say that an intervention went before' } },
    synonyms: { en: ['top up', 'top-up session', 'top up session'] },
    hints: { en: ['top ups', 'booster', 'boosters', 'previously received'] },
    cite: cite(foi1202.question2, 'offering2'),
  },

  're-referral': {
    kind: 'event',
    label: { en: 're-referral' },
    named: true,
    cite: cite(foi1202.question2, 'offering2'),
  },

  psychology: {
    kind: 'service',
    label: { en: 'psychology' },
    named: true,
    cite: cite(foi1202.question2, 'offering2'),
  },

  'type-one-diabetes': {
    kind: 'condition',
    broader: elsewhere('type-of-disorder'),
    label: { en: 'type one diabetes' },
    named: true,
    synonyms: { en: ['type 1 diabetes'] },
    hints: { en: ['diabetes', 'diabetic'] },
    cite: cite(foi1202.question2, 'heading'),
  },

  'solution-focused-approach': {
    kind: 'method',
    broader: elsewhere('modality-or-model'),
    label: { en: 'solution-focused approach' },
    named: true,
    synonyms: { en: ['solution focused', 'solution-focused', 'solution focussed'] },
    hints: { en: ['solutions focused', 'solution based'] },
    cite: [cite(foi1202.question2, 'offering1'), cite(foi1202.question2, 'offering3')],
  },
})
