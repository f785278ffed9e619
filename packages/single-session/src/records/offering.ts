import { code, codes, flag, record, text } from '@ssi/rules'
import type * as z from 'zod/mini'
import { foiFields } from './foi-fields.ts'
import { sessionFields } from './session-fields.ts'
import { trajectoryFields } from './trajectory-fields.ts'

/**
 * Something that is offered to people who seek help, and that may be a single session intervention. The name, the
 * service, the modality, the format and the length in minutes are looked at by nothing.
 *
 * @example
 * ```ts run
 * import { offeringRecord } from '@ssi/single-session'
 * offeringRecord.safeParse({ mode: 'self-help', usesByDesign: 'none' }).success // => true
 * offeringRecord.safeParse({ mode: 'app' }).success // => false
 * ```
 */
export const offeringRecord = record({
  name: text({
    label: { en: 'name', nl: 'naam' },
    question: {
      en: 'What is it called? The name decides nothing.',
      nl: 'Hoe heet het? De naam beslist niets.',
    },
  }),
  service: text({
    label: { en: 'service', nl: 'aanbieder' },
    question: { en: 'Which service offers it?', nl: 'Wie biedt het aan?' },
  }),
  mode: code(
    {
      therapist: { label: { en: 'A therapist', nl: 'Een therapeut' } },
      'somebody-else': { label: { en: 'Somebody else', nl: 'Iemand anders' } },
      'self-help': { label: { en: 'Nobody: it is self-help', nl: 'Niemand: het is zelfhulp' } },
    },
    {
      label: { en: 'provider of the session', nl: 'gever van de sessie' },
      question: { en: 'Who gives it?', nl: 'Wie geeft het?' },
    },
  ),
  modality: text({
    label: { en: 'therapeutic modality', nl: 'therapeutische richting' },
    question: {
      en: 'On which modality or model is it based? Any will do.',
      nl: 'Op welke richting of welk model berust het? Elke mag.',
    },
  }),
  formats: codes(
    {
      individual: { label: { en: 'Individual', nl: 'Individueel' } },
      group: { label: { en: 'Group', nl: 'Groep' } },
    },
    {
      label: { en: 'format', nl: 'individueel of groep' },
      question: {
        en: 'Is it for one person, for a group, or both?',
        nl: 'Is het voor één persoon, voor een groep, of allebei?',
      },
    },
  ),
  standalone: flag({
    label: { en: 'standing alone', nl: 'op zichzelf staan' },
    question: {
      en: 'Is each session complete in itself, and no step in a series?',
      nl: 'Staat elke sessie op zichzelf, en is ze geen stap in een reeks?',
    },
  }),
  mayReturn: flag({
    label: { en: 'return on the client’s initiative', nl: 'terugkomen op eigen initiatief' },
    question: {
      en: 'May a client come back of their own accord?',
      nl: 'Mag een cliënt uit zichzelf terugkomen?',
    },
  }),
  ...foiFields,
  ...trajectoryFields,
  ...sessionFields,
})

/** Something that is offered; every field may be absent, which means unknown. */
export type Offering = z.infer<typeof offeringRecord>

/** What conditions on an offering see of it. */
export type OfferingInput = z.input<typeof offeringRecord>
