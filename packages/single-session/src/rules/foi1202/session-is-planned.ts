import { equals, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { OfferingInput } from '../../records/offering.ts'

export const sessionIsPlanned = rule<OfferingInput>({
  id: 'session-is-planned',
  says: {
    en: 'A single session intervention is planned as such beforehand.',
    nl: 'Een single session intervention is vooraf als zodanig gepland.',
  },
  cite: cite(foi1202.definition, 'firstSentence'),
  force: 'definition',
  about: ['single-session:planned'],

  holds: equals('planned', true),
  advice: {
    en: 'Count it only if it was meant to be one before it began; a course that somebody left after one visit is none.',
    nl: 'Tel het alleen mee als het vooraf zo bedoeld was; een behandeling waar iemand na één keer mee stopte, is het niet.',
  },

  examples: { passes: [{ planned: true }], fails: [{ planned: false }], undetermined: [{}] },
})
