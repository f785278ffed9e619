import { type Check, type CheckOptions, defineCheck } from '@ssi/rules'
import { retired } from './generated/retired.ts'
import { contactsNotes } from './notes/contacts.ts'
import { contactsRecord } from './records/contacts.ts'
import { contactsRules } from './rules/contacts.ts'

const check = defineCheck({
  scheme: 'single-session',
  record: contactsRecord,
  rules: contactsRules,
  notes: contactsNotes,
  retired,
})

/**
 * Checks the contacts of one client by the Dutch page: each stands alone, the service books none, the client keeps
 * control and may come back. A bare list is read as the contacts. A Standard Schema for forms, too.
 *
 * Takes any input and never throws.
 *
 * @example
 * ```ts run
 * import { checkContacts } from '@ssi/single-session'
 * import { explain } from '@ssi/rules'
 * const report = checkContacts([{ standalone: true, followUpBooked: true }])
 * report.verdict // => 'breaks'
 * report.findings.map((finding) => explain(finding, { language: 'nl' }))
 * // => ['contacts.0.followUpBooked: De hulpverlener maakt in een contact nooit een vervolgafspraak. Laat het aan de cliënt om terug te komen; plan zelf niets.']
 * ```
 */
export const checkContacts: Check<typeof contactsRecord> = Object.assign(
  (contacts: unknown, options?: CheckOptions) =>
    check(Array.isArray(contacts) ? { contacts } : contacts, options),
  { '~standard': check['~standard'] },
)
