import { absentMeans, code, record } from '@ssi/rules'
import type { OfferingInput } from './records/offering.ts'

/** The two definitions, by what a reader calls them. */
export const definitions = {
  foi1202: {
    label: {
      en: 'the definition of FOI response FOI1202',
      nl: 'de omschrijving van FOI-antwoord FOI1202',
    },
  },
  'one-session-nl': {
    label: {
      en: 'the definition of the Dutch page on SSI',
      nl: 'de omschrijving van de Nederlandse pagina over SSI',
    },
  },
}

/** One of the two definitions of a single session intervention. */
export type DefinitionId = keyof typeof definitions

/** By which definition an offering is assessed, or by both side by side. */
export type DefinitionChoice = DefinitionId | 'both'

/**
 * What a caller may choose: the definition an offering is assessed by.
 *
 * @example
 * ```ts run
 * import { offeringOptions } from '@ssi/single-session'
 * offeringOptions.parse({}) // => { definition: 'both' }
 * ```
 */
export const offeringOptions = record({
  definition: absentMeans(
    code(
      { ...definitions, both: { label: { en: 'both, side by side', nl: 'allebei, naast elkaar' } } },
      {
        label: { en: 'definition', nl: 'omschrijving' },
        question: {
          en: 'By which definition is the offering assessed?',
          nl: 'Volgens welke omschrijving wordt het aanbod beoordeeld?',
        },
      },
    ),
    'both',
  ),
})

/** What conditions on an offering see: its fields and what the caller chose. */
export interface OfferingFacts extends OfferingInput {
  readonly options?: { readonly definition?: DefinitionChoice }
}
