import { type FoiId, isFoiId } from '@ssi/foi'
import { isModelsOfCareId, type ModelsOfCareId } from '@ssi/models-of-care'
import { isNdtmsId, type NdtmsId } from '@ssi/ndtms'
import { isSingleSessionId, type SingleSessionId } from '@ssi/single-session'
import { isTrainingId, type TrainingId } from '@ssi/training'

/** The schemes that are related here. */
export type SchemeId = 'foi' | 'models-of-care' | 'ndtms' | 'single-session' | 'training'

/** The full id of a concept of any of them: `ndtms:relapse-prevention`. */
export type FullId =
  | `foi:${FoiId}`
  | `models-of-care:${ModelsOfCareId}`
  | `ndtms:${NdtmsId}`
  | `single-session:${SingleSessionId}`
  | `training:${TrainingId}`

const guards: Readonly<Record<SchemeId, (id: unknown) => boolean>> = {
  foi: isFoiId,
  'models-of-care': isModelsOfCareId,
  ndtms: isNdtmsId,
  'single-session': isSingleSessionId,
  training: isTrainingId,
}

/**
 * Whether something is the full id of a concept of one of the schemes.
 *
 * @example
 * ```ts run
 * import { isFullId } from '@ssi/crosswalk'
 * isFullId('ndtms:family-work') // => true
 * isFullId('family-work') // => false
 * ```
 */
export function isFullId(id: unknown): id is FullId {
  if (typeof id !== 'string') return false
  const [scheme = '', concept] = id.split(':', 2)
  return isSchemeId(scheme) && id === `${scheme}:${concept}` && guards[scheme](concept)
}

function isSchemeId(scheme: string): scheme is SchemeId {
  return Object.hasOwn(guards, scheme)
}
