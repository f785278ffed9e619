import type { RecordNote } from '@ssi/rules'
import { widerAudienceIsNamedElsewhere } from './wider-audience-is-named-elsewhere.ts'

/**
 * What is worth knowing about an applicant, and never a fault.
 *
 * @example
 * ```ts run
 * import { trainingNotes } from '@ssi/training'
 * trainingNotes.map((note) => note.id) // => ['wider-audience-is-named-elsewhere']
 * ```
 */
export const trainingNotes: readonly RecordNote[] = [widerAudienceIsNamedElsewhere]
