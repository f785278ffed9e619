import { equals, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { OfferingInput } from '../../records/offering.ts'

export const sessionGivesSupportAndGuidance = rule<OfferingInput>({
  id: 'session-gives-support-and-guidance',
  says: {
    en: 'It is made to give people support and guidance there and then.',
    nl: 'Het is gemaakt om mensen ter plekke steun en begeleiding te geven.',
  },
  cite: cite(foi1202.definition, 'firstSentence'),
  force: 'definition',
  about: ['single-session:immediate-support-and-guidance'],

  holds: equals('supportAndGuidance', true),
  advice: {
    en: 'Say what people take away from the session; if nothing, it is something else.',
    nl: 'Zeg wat mensen aan de sessie hebben; is dat niets, dan is het iets anders.',
  },

  examples: {
    passes: [{ supportAndGuidance: true }],
    fails: [{ supportAndGuidance: false }],
    undetermined: [{}],
  },
})
