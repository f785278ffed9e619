import { type ConceptId, defineScheme } from '@ssi/taxonomy'
import { deliverers } from './concepts/deliverers.ts'
import { facets } from './concepts/facets.ts'
import { offerings } from './concepts/offerings.ts'
import { partsOfTheAnswer } from './concepts/parts-of-the-answer.ts'
import { pathwayPoints } from './concepts/pathway-points.ts'
import { populations } from './concepts/populations.ts'
import { provision } from './concepts/provision.ts'
import { questions } from './concepts/questions.ts'
import { response } from './concepts/response.ts'
import { roles } from './concepts/roles.ts'
import { settings } from './concepts/settings.ts'
import { version } from './generated/version.ts'

/**
 * The questionnaire on single session interventions that went to NHS trusts, and the words of one answer to it.
 *
 * @example
 * ```ts run
 * import { foi } from '@ssi/foi'
 * foi.concepts['clinical-psychologist'].broader // => 'practitioner-psychologists'
 * ```
 */
export const foi = defineScheme({
  id: 'foi',
  title: {
    en: 'FOI questionnaire on single session interventions',
    nl: 'FOI-vragenlijst over single session interventions',
  },
  summary: {
    en: 'The questions and options of a freedom of information request on single session interventions, and the words of a trust that answered it.',
    nl: 'De vragen en opties van een verzoek om openbare informatie (freedom of information) over single session interventions, en de woorden van een instelling die erop antwoordde.',
  },
  version,
  concepts: {
    ...response,
    ...questions,
    ...provision,
    ...facets,
    ...partsOfTheAnswer,
    ...offerings,
    ...settings,
    ...deliverers,
    ...roles,
    ...pathwayPoints,
    ...populations,
  },
})

/** The id of a concept of the FOI questionnaire. */
export type FoiId = ConceptId<typeof foi>
