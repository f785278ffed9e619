import { any, equals, every, not, present, rule } from '@ssi/rules'
import { singleSessionPage } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ContactsInput } from '../../records/contacts.ts'

export const returnIsTheClientsInitiative = rule<ContactsInput>({
  id: 'return-is-the-clients-initiative',
  says: {
    en: 'A client may come back of their own accord, online or in person.',
    nl: 'Een cliënt mag uit zichzelf terugkomen, digitaal of in levende lijve.',
  },
  cite: cite(singleSessionPage.single, 'returning'),
  force: 'may',
  about: ['single-session:client-initiative', 'single-session:one-at-a-time-therapy'],

  holds: every(
    'contacts',
    'contact',
    any(equals('contact.returnInitiatedBy', 'client'), not(present('contact.returnInitiatedBy'))),
  ),
  advice: {
    en: 'The page speaks of the client’s initiative only; see who called this contact.',
    nl: 'De pagina heeft het alleen over het initiatief van de cliënt; kijk wie dit contact wilde.',
  },

  examples: {
    passes: [
      { contacts: [{ returnInitiatedBy: 'none' }, { returnInitiatedBy: 'client', channel: 'digital' }] },
    ],
    fails: [{ contacts: [{ returnInitiatedBy: 'none' }, { returnInitiatedBy: 'professional' }] }],
    undetermined: [{ contacts: [{}] }],
  },
})
