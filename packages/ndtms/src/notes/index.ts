import type { RecordNote } from '@ssi/rules'
import { aidHasNoStartRuleHere } from './aid-has-no-start-rule-here.ts'
import { medicationIsRecordedOfItsOwn } from './medication-is-recorded-of-its-own.ts'

/**
 * What is worth knowing about a record, and never a fault of it.
 *
 * @example
 * ```ts run
 * import { ndtmsNotes } from '@ssi/ndtms'
 * ndtmsNotes.map((note) => note.id) // => ['aid-has-no-start-rule-here', 'medication-is-recorded-of-its-own']
 * ```
 */
export const ndtmsNotes: readonly RecordNote[] = [aidHasNoStartRuleHere, medicationIsRecordedOfItsOwn]
