import { ids, labels } from './generated/labels.ts'
import type { FoiId } from './scheme.ts'

/**
 * Whether something is the id of a concept of the FOI questionnaire.
 *
 * @example
 * ```ts run
 * import { isFoiId } from '@ssi/foi'
 * isFoiId('whilst-waiting') // => true
 * isFoiId('toString') // => false
 * ```
 */
export function isFoiId(id: unknown): id is FoiId {
  return ids.has(id)
}

/**
 * The label of a concept, as the questionnaire has it.
 *
 * @example
 * ```ts run
 * import { foiLabel } from '@ssi/foi'
 * foiLabel('first-step') // => 'As a first step to accessing help'
 * ```
 */
export function foiLabel(id: FoiId): string {
  return labels[id]
}
