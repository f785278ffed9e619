import type { Source } from '@ssi/taxonomy'
import { foi1202 } from './documents/foi-1202.ts'
import { modelsOfCare2006 } from './documents/models-of-care-2006.ts'
import { ndtmsAid } from './documents/ndtms-aid.ts'
import { singleSessionPage } from './documents/single-session-page.ts'
import { trainingModule } from './documents/training-module.ts'

/**
 * The five documents in their fixed order, to be gone through or looked up by id.
 *
 * @example
 * ```ts run
 * import { sources } from '@ssi/sources'
 * sources.map(({ document }) => document.language) // => ['en', 'nl', 'en', 'en', 'en']
 * sources.find(({ document }) => document.id === 'ndtms-aid')?.document.licence.seen // => false
 * ```
 */
export const sources: readonly Source[] = [
  foi1202,
  singleSessionPage,
  ndtmsAid,
  modelsOfCare2006,
  trainingModule,
]
