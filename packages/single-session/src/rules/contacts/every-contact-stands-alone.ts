import { equals, every, rule } from '@ssi/rules'
import { singleSessionPage } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ContactsInput } from '../../records/contacts.ts'

export const everyContactStandsAlone = rule<ContactsInput>({
  id: 'every-contact-stands-alone',
  says: {
    en: 'Every contact of a client stands alone; there may be as many as the client wants.',
    nl: 'Elk contact van een cliënt staat op zichzelf; het mogen er zoveel zijn als de cliënt wil.',
  },
  cite: [cite(singleSessionPage.single, 'eachStandsAlone'), cite(singleSessionPage.definition, 'standalone')],
  force: 'definition',
  about: ['single-session:each-contact-stands-alone'],

  holds: every('contacts', 'contact', equals('contact.standalone', true)),
  advice: {
    en: 'Close this contact as if it were the last.',
    nl: 'Rond dit contact af alsof het het laatste is.',
  },

  examples: {
    passes: [{ contacts: [{ standalone: true }, { standalone: true }, { standalone: true }] }],
    fails: [{ contacts: [{ standalone: true }, { standalone: false }] }],
    undetermined: [{ contacts: [{ standalone: true }, {}] }, {}],
  },
})
