import type { ConceptMapping } from './mapping.ts'
import { classesOfTreatment } from './mappings/classes-of-treatment.ts'
import { familyAndNetwork } from './mappings/family-and-network.ts'
import { harmReduction } from './mappings/harm-reduction.ts'
import { keyWork } from './mappings/key-work.ts'
import { noMatch } from './mappings/no-match.ts'
import { practitioners } from './mappings/practitioners.ts'
import { settingsAndPeople } from './mappings/settings-and-people.ts'
import { singleSessionCriteria } from './mappings/single-session-criteria.ts'
import { singleSessionNames } from './mappings/single-session-names.ts'
import { therapies } from './mappings/therapies.ts'

/**
 * How concepts of different sources relate, in the words of SKOS.
 *
 * A part is never broader or narrower than its whole, and no two clinical concepts match exactly: population, purpose or
 * what is recorded always differ.
 *
 * @example
 * ```ts run
 * import { mappings } from '@ssi/crosswalk'
 * const match = mappings.find(({ from }) => from === 'ndtms:cognitive-behavioural-therapy')
 * match?.predicate // => 'closeMatch'
 * match?.to // => 'models-of-care:cognitive-behaviour-therapy'
 * ```
 */
export const mappings: readonly ConceptMapping[] = [
  ...therapies,
  ...familyAndNetwork,
  ...classesOfTreatment,
  ...keyWork,
  ...settingsAndPeople,
  ...harmReduction,
  ...practitioners,
  ...singleSessionNames,
  ...singleSessionCriteria,
  ...noMatch,
]
