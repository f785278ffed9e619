import { ids, labels } from './generated/labels.ts'
import type { SingleSessionId } from './scheme.ts'

/**
 * Whether something is the id of a concept of single session interventions.
 *
 * @example
 * ```ts run
 * import { isSingleSessionId } from '@ssi/single-session'
 * isSingleSessionId('one-at-a-time-therapy') // => true
 * isSingleSessionId('toString') // => false
 * ```
 */
export function isSingleSessionId(id: unknown): id is SingleSessionId {
  return ids.has(id)
}

/**
 * The English label of a concept.
 *
 * @example
 * ```ts run
 * import { singleSessionLabel } from '@ssi/single-session'
 * singleSessionLabel('no-follow-up-appointment') // => 'no follow-up appointment'
 * ```
 */
export function singleSessionLabel(id: SingleSessionId): string {
  return labels[id]
}
