import { domainData } from '@ssi/rules'
import { exampleContacts } from './examples/contacts.ts'
import { exampleOffering } from './examples/offerings.ts'
import { contactsNotes } from './notes/contacts.ts'
import { offeringNotes } from './notes/offering.ts'
import { contactsRecord } from './records/contacts.ts'
import { offeringRecord } from './records/offering.ts'
import { contactsRules } from './rules/contacts.ts'
import { offeringRules } from './rules/offering.ts'
import { singleSession } from './scheme.ts'

export const data = domainData({
  package: '@ssi/single-session',
  scheme: singleSession,
  records: [
    {
      id: 'offering',
      title: { en: 'Offering', nl: 'Aanbod' },
      summary: {
        en: 'Something that is offered to people who seek help, and that may be a single session intervention.',
        nl: 'Iets dat wordt aangeboden aan mensen die hulp zoeken, en dat een single session intervention kan zijn.',
      },
      check: 'assessOffering',
      schema: 'offeringRecord',
      record: offeringRecord,
      rules: offeringRules,
      notes: offeringNotes,
      example: exampleOffering,
    },
    {
      id: 'contacts',
      title: { en: 'Contacts of one client', nl: 'Contacten van één cliënt' },
      summary: {
        en: 'The contacts that one client had, each with what happened in it.',
        nl: 'De contacten die één cliënt had, elk met wat erin gebeurde.',
      },
      check: 'checkContacts',
      schema: 'contactsRecord',
      record: contactsRecord,
      rules: contactsRules,
      notes: contactsNotes,
      example: exampleContacts,
    },
  ],
})
