import type { DoseInput } from '../records/dose.ts'

/**
 * A dose in its three values; the numbers are an example of ours, the module has none.
 *
 * @example
 * ```ts run
 * import { checkDose, exampleDose } from '@ssi/training'
 * checkDose(exampleDose).verdict // => 'conforms'
 * ```
 */
export const exampleDose: DoseInput = { weeks: 6, daysBetween: 7, minutes: 50 }
