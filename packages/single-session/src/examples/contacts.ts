import type { ContactsInput } from '../records/contacts.ts'

const open = {
  standalone: true,
  followUpBooked: false,
  diagnosis: false,
  plan: false,
  trajectoryStarted: false,
  trajectoryAdvised: false,
}

/**
 * A client who came back of her own accord, and whose contacts conform.
 *
 * @example
 * ```ts run
 * import { checkContacts, exampleContacts } from '@ssi/single-session'
 * checkContacts(exampleContacts).verdict // => 'conforms'
 * ```
 */
export const exampleContacts: ContactsInput = {
  contacts: [
    { on: '2024-03-04', channel: 'in-person', returnInitiatedBy: 'none', ...open },
    { on: '2024-06-17', channel: 'digital', returnInitiatedBy: 'client', ...open, trajectoryAdvised: true },
  ],
}
