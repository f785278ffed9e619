import { all, any, equals, note, some, not } from '@ssi/rules'
import { singleSessionPage } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ContactsInput } from '../records/contacts.ts'

export const contactsShowPartOfATrajectory = note<ContactsInput>({
  id: 'contacts-show-part-of-a-trajectory',
  says: {
    en: 'The contacts show one or two of diagnosis, plan and trajectory; the page sets its method against the three together.',
    nl: 'In de contacten zie je één of twee van diagnose, plan en traject; de pagina zet zich af tegen de drie samen.',
  },
  advice: {
    en: 'Look whether the client still has control.',
    nl: 'Kijk of de cliënt de regie houdt.',
  },
  cite: cite(singleSessionPage.single, 'contrast'),
  about: ['single-session:client-in-control', 'single-session:diagnosis-plan-trajectory'],

  when: all(
    any(
      some('contacts', 'contact', equals('contact.diagnosis', true)),
      some('contacts', 'contact', equals('contact.plan', true)),
      some('contacts', 'contact', equals('contact.trajectoryStarted', true)),
    ),
    not(
      all(
        some('contacts', 'contact', equals('contact.diagnosis', true)),
        some('contacts', 'contact', equals('contact.plan', true)),
        some('contacts', 'contact', equals('contact.trajectoryStarted', true)),
      ),
    ),
  ),

  examples: {
    applies: [
      {
        contacts: [
          { diagnosis: true, plan: false },
          { diagnosis: false, plan: false },
        ],
      },
    ],
    silent: [
      { contacts: [{ diagnosis: false, plan: false, trajectoryStarted: false }] },
      { contacts: [{ trajectoryAdvised: true }] },
      { contacts: [] },
    ],
  },
})
