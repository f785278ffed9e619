import { type ConceptId, defineScheme } from '@ssi/taxonomy'
import { carePlan } from './concepts/care-plan.ts'
import { evidenceBasedInterventions } from './concepts/evidence-based-interventions.ts'
import { keywork } from './concepts/keywork.ts'
import { lowThresholdSupport } from './concepts/low-threshold-support.ts'
import { otherStructuredTreatment } from './concepts/other-structured-treatment.ts'
import { packageCriteria } from './concepts/package-criteria.ts'
import { population } from './concepts/population.ts'
import { practitioners } from './concepts/practitioners.ts'
import { settings } from './concepts/settings.ts'
import { specificCategories } from './concepts/specific-categories.ts'
import { therapies } from './concepts/therapies.ts'
import { threshold } from './concepts/threshold.ts'
import { tiers } from './concepts/tiers.ts'
import { version } from './generated/version.ts'

/**
 * Page 44 of Models of care: Update 2006: structured psychosocial interventions, what they differ from, and other
 * structured treatment.
 *
 * @example
 * ```ts run
 * import { modelsOfCare } from '@ssi/models-of-care'
 * modelsOfCare.concepts['list-of-pros-and-cons'].broader // => 'psychosocial-treatment-skill'
 * ```
 */
export const modelsOfCare = defineScheme({
  id: 'models-of-care',
  title: {
    en: 'Structured psychosocial interventions in Models of care: Update 2006',
    nl: 'Gestructureerde psychosociale interventies in Models of care: Update 2006',
  },
  summary: {
    en: 'What one page of English guidance of 2006 for adult drug misusers counts as a structured psychosocial intervention, what it tells apart from one, and when other structured treatment is recorded.',
    nl: 'Wat één bladzijde van een Engelse richtlijn uit 2006 voor volwassenen die drugs misbruiken een gestructureerde psychosociale interventie noemt, wat ze daarvan onderscheidt, en wanneer andere gestructureerde behandeling wordt vastgelegd.',
  },
  version,
  concepts: {
    ...threshold,
    ...packageCriteria,
    ...evidenceBasedInterventions,
    ...keywork,
    ...therapies,
    ...lowThresholdSupport,
    ...practitioners,
    ...settings,
    ...otherStructuredTreatment,
    ...carePlan,
    ...specificCategories,
    ...population,
    ...tiers,
  },
})

/** The id of a concept of page 44 of Models of care: Update 2006. */
export type ModelsOfCareId = ConceptId<typeof modelsOfCare>
