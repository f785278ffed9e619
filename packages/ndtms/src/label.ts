import { ids, labels } from './generated/labels.ts'
import type { NdtmsId } from './scheme.ts'

/**
 * Whether something is the id of a concept of the aid.
 *
 * @example
 * ```ts run
 * import { isNdtmsId } from '@ssi/ndtms'
 * isNdtmsId('family-work') // => true
 * isNdtmsId('toString') // => false
 * ```
 */
export function isNdtmsId(id: unknown): id is NdtmsId {
  return ids.has(id)
}

/**
 * The label of a concept, as the aid has it.
 *
 * @example
 * ```ts run
 * import { ndtmsLabel } from '@ssi/ndtms'
 * ndtmsLabel('specialist-harm-reduction') // => 'YP harm reduction service (specialist)'
 * ```
 */
export function ndtmsLabel(id: NdtmsId): string {
  return labels[id]
}
