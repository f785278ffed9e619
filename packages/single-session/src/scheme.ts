import { type ConceptId, defineScheme } from '@ssi/taxonomy'
import { debate } from './concepts/debate.ts'
import { dutchCriteria } from './concepts/dutch-criteria.ts'
import { dutchDefinition } from './concepts/dutch-definition.ts'
import { evidenceOfThePage } from './concepts/evidence.ts'
import { foiCriteria } from './concepts/foi-criteria.ts'
import { foiDefinition } from './concepts/foi-definition.ts'
import { forms } from './concepts/forms.ts'
import { history } from './concepts/history.ts'
import { metaAnalyses } from './concepts/meta-analyses.ts'
import { names } from './concepts/names.ts'
import { partners } from './concepts/partners.ts'
import { people } from './concepts/people.ts'
import { problems } from './concepts/problems.ts'
import { providers } from './concepts/providers.ts'
import { publicationConcepts } from './concepts/publications.ts'
import { qualitiesAndMechanisms } from './concepts/qualities-and-mechanisms.ts'
import { structures } from './concepts/structures.ts'
import { version } from './generated/version.ts'

/**
 * Single session interventions: what they are by a freedom of information request and by a Dutch page, how they are
 * given and named, and what is known of their effect.
 *
 * @example
 * ```ts run
 * import { singleSession } from '@ssi/single-session'
 * singleSession.concepts['no-follow-up-appointment'].label.nl // => 'geen vervolgafspraak'
 * ```
 */
export const singleSession = defineScheme({
  id: 'single-session',
  title: { en: 'Single session interventions', nl: 'Single session interventions' },
  summary: {
    en: 'What a single session intervention is by two definitions, an English and a Dutch one: their criteria, the forms, partners and names, what is known of the effect, and who offers and describes it.',
    nl: 'Wat een single session intervention is volgens twee definities, een Engelse en een Nederlandse: de criteria, vormen, gesprekspartners en namen, wat er over het effect bekend is, en wie het aanbiedt en beschrijft.',
  },
  version,
  concepts: {
    ...foiDefinition,
    ...foiCriteria,
    ...dutchDefinition,
    ...dutchCriteria,
    ...qualitiesAndMechanisms,
    ...forms,
    ...structures,
    ...partners,
    ...names,
    ...debate,
    ...problems,
    ...evidenceOfThePage,
    ...metaAnalyses,
    ...providers,
    ...history,
    ...publicationConcepts,
    ...people,
  },
})

/** The id of a concept of single session interventions. */
export type SingleSessionId = ConceptId<typeof singleSession>
