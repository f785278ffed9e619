import { any, equals, every, rule } from '@ssi/rules'
import { singleSessionPage } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ContactsInput } from '../../records/contacts.ts'

export const clientKeepsControl = rule<ContactsInput>({
  id: 'client-keeps-control',
  says: {
    en: 'No professional diagnoses, plans and starts a trajectory over the contacts; the client is in control.',
    nl: 'Geen professional leidt de contacten met diagnose, plan en traject; de regie ligt bij de cliënt.',
  },
  cite: [cite(singleSessionPage.single, 'contrast'), cite(singleSessionPage.single, 'control')],
  force: 'definition',
  about: ['single-session:client-in-control', 'single-session:diagnosis-plan-trajectory'],

  holds: any(
    every('contacts', 'contact', equals('contact.diagnosis', false)),
    every('contacts', 'contact', equals('contact.plan', false)),
    every('contacts', 'contact', equals('contact.trajectoryStarted', false)),
  ),
  advice: {
    en: 'If a trajectory is needed, advise it and talk it over; start it somewhere else.',
    nl: 'Is er een traject nodig, adviseer en bespreek het dan; begin er niet aan.',
  },

  examples: {
    passes: [
      { contacts: [{ diagnosis: false, plan: false, trajectoryStarted: false }] },
      { contacts: [{ trajectoryAdvised: true, trajectoryStarted: false }] },
    ],
    fails: [
      { contacts: [{ diagnosis: true, plan: true, trajectoryStarted: true }] },
      { contacts: [{ diagnosis: true }, { plan: true, trajectoryStarted: true }] },
    ],
    undetermined: [{ contacts: [{ diagnosis: true }] }],
  },
})
