import { equals, rule } from '@ssi/rules'
import { singleSessionPage } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { OfferingInput } from '../../records/offering.ts'

export const serviceBooksNoFollowUp = rule<OfferingInput>({
  id: 'service-books-no-follow-up',
  says: {
    en: 'The service never makes a follow-up appointment.',
    nl: 'De hulpverlener maakt nooit een vervolgafspraak.',
  },
  cite: cite(singleSessionPage.single, 'followUp'),
  force: 'must',
  about: ['single-session:no-follow-up-appointment'],

  holds: equals('followUpBooked', false),
  advice: {
    en: 'Leave it to the client to come back; do not plan the next contact.',
    nl: 'Laat het aan de cliënt om terug te komen; plan zelf niets.',
  },

  examples: {
    passes: [{ followUpBooked: false }, { followUpBooked: false, mayReturn: true }],
    fails: [{ followUpBooked: true }],
    undetermined: [{}],
  },
})
