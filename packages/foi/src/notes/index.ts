import type { RecordNote } from '@ssi/rules'
import { sessionFollowsAnEarlierIntervention } from './session-follows-an-earlier-intervention.ts'
import { sessionIsPartOfOtherCare } from './session-is-part-of-other-care.ts'

/**
 * What is worth a second look in a response, and never a fault.
 *
 * @example
 * ```ts run
 * import { foiNotes } from '@ssi/foi'
 * foiNotes.map((note) => note.id) // => ['session-follows-an-earlier-intervention', 'session-is-part-of-other-care']
 * ```
 */
export const foiNotes: readonly RecordNote[] = [sessionFollowsAnEarlierIntervention, sessionIsPartOfOtherCare]
