import { code, day, flag, list, orNone, record } from '@ssi/rules'
import type * as z from 'zod/mini'
import { trajectoryFields } from './trajectory-fields.ts'

const contact = record({
  on: day({
    label: { en: 'day of the contact', nl: 'dag van het contact' },
    question: { en: 'On which day was it?', nl: 'Op welke dag was het?' },
  }),
  channel: code(
    {
      digital: { label: { en: 'Online', nl: 'Digitaal' } },
      'in-person': { label: { en: 'In person', nl: 'In levende lijve' } },
    },
    {
      label: { en: 'channel', nl: 'kanaal' },
      question: { en: 'Was it online or in person?', nl: 'Was het digitaal of in levende lijve?' },
    },
  ),
  standalone: flag({
    label: { en: 'standing alone', nl: 'op zichzelf staan' },
    question: { en: 'Was it complete in itself?', nl: 'Stond het op zichzelf?' },
  }),
  returnInitiatedBy: orNone(
    code(
      {
        client: { label: { en: 'The client', nl: 'De cliënt' } },
        professional: { label: { en: 'The professional', nl: 'De professional' } },
        'somebody-else': { label: { en: 'Somebody else', nl: 'Iemand anders' } },
      },
      {
        label: { en: 'initiative for coming back', nl: 'initiatief om terug te komen' },
        question: {
          en: 'Who took the initiative for coming back? None, if it is the first contact.',
          nl: 'Wie nam het initiatief om terug te komen? Geen, als het het eerste contact is.',
        },
      },
    ),
  ),
  ...trajectoryFields,
})

/**
 * The contacts of one client, each with what happened in it; the number of them decides nothing.
 *
 * @example
 * ```ts run
 * import { contactsRecord } from '@ssi/single-session'
 * contactsRecord.safeParse({ contacts: [{ standalone: true }, { standalone: true }] }).success // => true
 * ```
 */
export const contactsRecord = record({
  contacts: list(contact, {
    label: { en: 'contacts', nl: 'contacten' },
    question: {
      en: 'Which contacts did this client have?',
      nl: 'Welke contacten had deze cliënt?',
    },
    item: { en: 'contact', nl: 'contact' },
  }),
})

/** The contacts of one client; every field may be absent, which means unknown. */
export type Contacts = z.infer<typeof contactsRecord>

/** What conditions on contacts see. */
export type ContactsInput = z.input<typeof contactsRecord>
