import { present, rule } from '@ssi/rules'
import { singleSessionPage } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { OfferingInput } from '../../records/offering.ts'

export const sessionAimsAtChange = rule<OfferingInput>({
  id: 'session-aims-at-change',
  says: {
    en: 'It aims at changing behaviour and beliefs.',
    nl: 'Het is gericht op het veranderen van gedrag en overtuigingen.',
  },
  cite: cite(singleSessionPage.session, 'aim'),
  force: 'definition',
  about: ['single-session:change-of-behaviour-and-beliefs'],

  holds: present('aims'),
  advice: {
    en: 'Say what somebody should do or think otherwise afterwards.',
    nl: 'Zeg wat iemand daarna anders doet of denkt.',
  },
  why: {
    en: 'Only what aims at neither falls outside; if it is one of the two, a note says so.',
    nl: 'Alleen wat op geen van beide is gericht, valt erbuiten; is het één van de twee, dan staat dat in een opmerking.',
  },

  examples: { passes: [{ aims: ['behaviour', 'beliefs'] }], fails: [{ aims: [] }], undetermined: [{}] },
})
