import { all, equals, rule } from '@ssi/rules'
import { singleSessionPage } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { OfferingInput } from '../../records/offering.ts'

export const sessionIsBounded = rule<OfferingInput>({
  id: 'session-is-bounded',
  says: {
    en: 'A session is a stretch of time with specific activities in it.',
    nl: 'Een sessie is een afgebakende tijd met specifieke activiteiten erin.',
  },
  cite: cite(singleSessionPage.session, 'timeSpan'),
  force: 'definition',
  about: ['single-session:session'],

  holds: all(equals('bounded', true), equals('specificActivities', true)),
  advice: {
    en: 'Say when it begins and ends and what happens in between; the length is free.',
    nl: 'Zeg wanneer het begint en eindigt en wat er gebeurt; de duur is vrij.',
  },

  examples: {
    passes: [
      { bounded: true, specificActivities: true },
      { bounded: true, specificActivities: true, minutes: 15 },
    ],
    fails: [{ bounded: false }, { bounded: true, specificActivities: false }],
    undetermined: [{ bounded: true }],
  },
})
