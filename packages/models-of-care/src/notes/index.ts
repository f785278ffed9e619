import type { RecordNote } from '@ssi/rules'
import { interventionInPrisonIsNotThroughCarats } from './intervention-in-prison-is-not-through-carats.ts'

/**
 * What is worth knowing about an activity, and never a fault.
 *
 * @example
 * ```ts run
 * import { modelsOfCareNotes } from '@ssi/models-of-care'
 * modelsOfCareNotes.map((note) => note.id) // => ['intervention-in-prison-is-not-through-carats']
 * ```
 */
export const modelsOfCareNotes: readonly RecordNote[] = [interventionInPrisonIsNotThroughCarats]
