import { type ConceptId, defineScheme } from '@ssi/taxonomy'
import { aid } from './concepts/aid.ts'
import { combinations } from './concepts/combinations.ts'
import { familyRecipients } from './concepts/family.ts'
import { guidance, purposes } from './concepts/guidance.ts'
import { assessed, harmReductionAreas, harmReductionTerms } from './concepts/harm-reduction.ts'
import { interventions } from './concepts/interventions.ts'
import { keyWorkComponents, keyWorking } from './concepts/key-working.ts'
import { pharmacologicalAims } from './concepts/pharmacology.ts'
import { psychosocial } from './concepts/psychosocial.ts'
import { startEvents } from './concepts/start-events.ts'
import { relapsePreventionSkills, therapy } from './concepts/therapy.ts'
import { version } from './generated/version.ts'

/**
 * The interventions of the NDTMS aid for young people in the secure estate, Dataset R, and what it says of them.
 *
 * @example
 * ```ts run
 * import { ndtms } from '@ssi/ndtms'
 * ndtms.concepts['relapse-prevention'].broader // => 'cognitive-behavioural-therapy'
 * ```
 */
export const ndtms = defineScheme({
  id: 'ndtms',
  title: {
    en: 'NDTMS young people secure estate interventions, Dataset R',
    nl: 'NDTMS-interventies voor jongeren in gesloten instellingen, Dataset R',
  },
  summary: {
    en: 'The seven interventions that an NDTMS aid defines for young people in the secure estate, what belongs to each, and when each starts.',
    nl: 'De zeven interventies die een handreiking van NDTMS definieert voor jongeren in gesloten instellingen, wat bij elk ervan hoort, en wanneer elk ervan begint.',
  },
  version,
  concepts: {
    ...aid,
    ...psychosocial,
    ...combinations,
    ...keyWorking,
    ...keyWorkComponents,
    ...guidance,
    ...purposes,
    ...interventions,
    ...pharmacologicalAims,
    ...therapy,
    ...relapsePreventionSkills,
    ...familyRecipients,
    ...harmReductionAreas,
    ...assessed,
    ...harmReductionTerms,
    ...startEvents,
  },
})

/** The id of a concept of the aid. */
export type NdtmsId = ConceptId<typeof ndtms>
