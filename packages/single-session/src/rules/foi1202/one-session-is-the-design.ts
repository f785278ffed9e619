import { equals, not, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { OfferingInput } from '../../records/offering.ts'

export const oneSessionIsTheDesign = rule<OfferingInput>({
  id: 'one-session-is-the-design',
  says: { en: 'By design it takes one session.', nl: 'Volgens de opzet duurt het één sessie.' },
  cite: cite(foi1202.definition, 'firstSentence'),
  force: 'definition',
  about: ['single-session:one-time'],

  when: not(equals('mode', 'self-help')),
  holds: equals('sessionsByDesign', 1),
  advice: {
    en: 'Look how many sessions it is made for, not how many somebody came to.',
    nl: 'Kijk voor hoeveel sessies het gemaakt is, niet hoe vaak iemand kwam.',
  },
  why: {
    en: 'How often self-help is meant to be used is asked of self-help instead.',
    nl: 'Bij zelfhulp wordt gevraagd voor hoeveel keer die bedoeld is.',
  },

  examples: {
    passes: [{ sessionsByDesign: 1 }, { mode: 'therapist', sessionsByDesign: 1 }, { mode: 'self-help' }],
    fails: [
      { mode: 'therapist', sessionsByDesign: 6 },
      { mode: 'somebody-else', sessionsByDesign: 'none' },
    ],
    undetermined: [{ mode: 'therapist' }, { sessionsByDesign: 6 }],
  },
})
