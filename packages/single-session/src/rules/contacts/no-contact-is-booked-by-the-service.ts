import { equals, every, rule } from '@ssi/rules'
import { singleSessionPage } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ContactsInput } from '../../records/contacts.ts'

export const noContactIsBookedByTheService = rule<ContactsInput>({
  id: 'no-contact-is-booked-by-the-service',
  says: {
    en: 'The service never makes a follow-up appointment in a contact.',
    nl: 'De hulpverlener maakt in een contact nooit een vervolgafspraak.',
  },
  cite: cite(singleSessionPage.single, 'followUp'),
  force: 'must',
  about: ['single-session:no-follow-up-appointment'],

  holds: every('contacts', 'contact', equals('contact.followUpBooked', false)),
  advice: {
    en: 'Leave it to the client to come back; do not plan the next contact.',
    nl: 'Laat het aan de cliënt om terug te komen; plan zelf niets.',
  },

  examples: {
    passes: [{ contacts: [{ followUpBooked: false }] }],
    fails: [{ contacts: [{ followUpBooked: true }] }],
    undetermined: [{ contacts: [{}] }],
  },
})
