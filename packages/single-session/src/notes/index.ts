import type { RecordNote } from '@ssi/rules'
import { contactsNotes } from './contacts.ts'
import { offeringNotes } from './offering.ts'

/**
 * What is worth a second look, and never a fault.
 *
 * @example
 * ```ts run
 * import { singleSessionNotes } from '@ssi/single-session'
 * singleSessionNotes.map((note) => note.id).includes('help-need-not-be-therapy') // => true
 * ```
 */
export const singleSessionNotes: readonly RecordNote[] = [...offeringNotes, ...contactsNotes]
