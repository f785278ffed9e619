import { ids, labels } from './generated/labels.ts'
import type { TrainingId } from './scheme.ts'

/**
 * Whether something is the id of a concept of the training module or of the course.
 *
 * @example
 * ```ts run
 * import { isTrainingId } from '@ssi/training'
 * isTrainingId('study-group') // => true
 * isTrainingId('toString') // => false
 * ```
 */
export function isTrainingId(id: unknown): id is TrainingId {
  return ids.has(id)
}

/**
 * The label of a concept, as its source has it.
 *
 * @example
 * ```ts run
 * import { trainingLabel } from '@ssi/training'
 * trainingLabel('brief-interventions-topic') // => 'the place of brief interventions'
 * ```
 */
export function trainingLabel(id: TrainingId): string {
  return labels[id]
}
