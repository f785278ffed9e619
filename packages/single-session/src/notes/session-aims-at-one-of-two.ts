import { all, includesAll, not, note, oneOf, present } from '@ssi/rules'
import { singleSessionPage } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { OfferingFacts } from '../options.ts'

export const sessionAimsAtOneOfTwo = note<OfferingFacts>({
  id: 'session-aims-at-one-of-two',
  says: {
    en: 'It aims at one of behaviour and beliefs; the page names both.',
    nl: 'Het is gericht op gedrag of op overtuigingen; de pagina noemt allebei.',
  },
  cite: cite(singleSessionPage.session, 'aim'),
  about: ['single-session:change-of-behaviour-and-beliefs'],

  when: all(
    oneOf('options.definition', ['one-session-nl', 'both']),
    present('aims'),
    not(includesAll('aims', ['behaviour', 'beliefs'])),
  ),

  examples: {
    applies: [{ aims: ['beliefs'], options: { definition: 'one-session-nl' } }],
    silent: [
      { aims: ['behaviour', 'beliefs'], options: { definition: 'one-session-nl' } },
      { aims: ['beliefs'], options: { definition: 'foi1202' } },
    ],
  },
})
