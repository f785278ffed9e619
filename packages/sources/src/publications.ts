import type { Publication } from '@ssi/taxonomy'
import { foiPublications } from './publications/foi-study.ts'
import { licencePublications } from './publications/licences.ts'
import { modelsOfCarePages } from './publications/models-of-care.ts'
import { ndtmsPublications } from './publications/ndtms.ts'
import { singleSessionPublications } from './publications/single-session.ts'
import { trainingPublications } from './publications/training.ts'

/**
 * Every publication outside the five documents, to be gone through or looked up by id.
 *
 * @example
 * ```ts run
 * import { publications } from '@ssi/sources'
 * publications.find(({ id }) => id === 'tober-2014')?.authors // => 'Gillian Tober'
 * ```
 */
export const publications: readonly Publication[] = [
  foiPublications,
  singleSessionPublications,
  ndtmsPublications,
  modelsOfCarePages,
  trainingPublications,
  licencePublications,
].flatMap((group): Publication[] => Object.values(group))
