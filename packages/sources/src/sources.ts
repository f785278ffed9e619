import type { Source, SourceDocument } from '@ssi/taxonomy'
import { foi1202 } from './documents/foi-1202.ts'
import { modelsOfCare2006 } from './documents/models-of-care-2006.ts'
import { ndtmsAid } from './documents/ndtms-aid.ts'
import { singleSessionPage } from './documents/single-session-page.ts'
import { trainingModule } from './documents/training-module.ts'
import { foi1202Remarks } from './remarks/foi-1202.ts'
import { modelsOfCare2006Remarks } from './remarks/models-of-care-2006.ts'
import { ndtmsAidRemarks } from './remarks/ndtms-aid.ts'
import { singleSessionPageRemarks } from './remarks/single-session-page.ts'
import { trainingModuleRemarks } from './remarks/training-module.ts'

/**
 * The five documents in their fixed order, to be gone through or looked up by id; with them, what was verified about
 * each from outside, and what could not be.
 *
 * @example
 * ```ts run
 * import { sources } from '@ssi/sources'
 * sources.map(({ document }) => document.language).slice(0, 2) // => ['en', 'nl']
 * sources.find(({ document }) => document.id === 'ndtms-aid')?.document.licence.seen // => false
 * ```
 */
export const sources: readonly Source[] = [
  withRemarks(foi1202, foi1202Remarks),
  withRemarks(singleSessionPage, singleSessionPageRemarks),
  withRemarks(ndtmsAid, ndtmsAidRemarks),
  withRemarks(modelsOfCare2006, modelsOfCare2006Remarks),
  withRemarks(trainingModule, trainingModuleRemarks),
]

/** The remarks stay out of the documents themselves, so that whoever cites a place does not carry them along. */
function withRemarks(source: Source, remarks: Partial<SourceDocument>): Source {
  return { ...source, document: { ...source.document, ...remarks } }
}
