import { ids, labels } from './generated/labels.ts'
import type { ModelsOfCareId } from './scheme.ts'

/**
 * Whether something is the id of a concept of page 44 of Models of care: Update 2006.
 *
 * @example
 * ```ts run
 * import { isModelsOfCareId } from '@ssi/models-of-care'
 * isModelsOfCareId('day-care') // => true
 * isModelsOfCareId('toString') // => false
 * ```
 */
export function isModelsOfCareId(id: unknown): id is ModelsOfCareId {
  return ids.has(id)
}

/**
 * The label of a concept, as the page has it.
 *
 * @example
 * ```ts run
 * import { modelsOfCareLabel } from '@ssi/models-of-care'
 * modelsOfCareLabel('structured-day-programme') // => 'structured day programmes'
 * ```
 */
export function modelsOfCareLabel(id: ModelsOfCareId): string {
  return labels[id]
}
