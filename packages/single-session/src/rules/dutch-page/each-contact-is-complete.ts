import { equals, rule } from '@ssi/rules'
import { singleSessionPage } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { OfferingInput } from '../../records/offering.ts'

export const eachContactIsComplete = rule<OfferingInput>({
  id: 'each-contact-is-complete',
  says: {
    en: 'Each contact stands alone, however many there are.',
    nl: 'Elk contact staat op zichzelf, hoeveel het er ook zijn.',
  },
  cite: [cite(singleSessionPage.single, 'eachStandsAlone'), cite(singleSessionPage.definition, 'standalone')],
  force: 'definition',
  about: ['single-session:each-contact-stands-alone'],

  holds: equals('standalone', true),
  advice: {
    en: 'Close every contact as if it were the last; the number does not matter.',
    nl: 'Rond elk contact af alsof het het laatste is; het aantal maakt niet uit.',
  },

  examples: {
    passes: [{ standalone: true }, { standalone: true, sessionsByDesign: 3 }],
    fails: [{ standalone: false }],
    undetermined: [{ sessionsByDesign: 3 }],
  },
})
