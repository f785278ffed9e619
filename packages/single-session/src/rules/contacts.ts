import type { Rule } from '@ssi/rules'
import { clientKeepsControl } from './contacts/client-keeps-control.ts'
import { everyContactStandsAlone } from './contacts/every-contact-stands-alone.ts'
import { noContactIsBookedByTheService } from './contacts/no-contact-is-booked-by-the-service.ts'
import { returnIsTheClientsInitiative } from './contacts/return-is-the-clients-initiative.ts'

/** The rules on the contacts of one client. */
export const contactsRules: readonly Rule[] = [
  everyContactStandsAlone,
  clientKeepsControl,
  noContactIsBookedByTheService,
  returnIsTheClientsInitiative,
]
