import type { Branch, Facet, FacetTerm } from '@ssi/taxonomy'
import { facets } from '../concepts/facets.ts'
import { offerings } from '../concepts/offerings.ts'
import { populations } from '../concepts/populations.ts'
import { settings } from '../concepts/settings.ts'
import { questionnaire } from '../questionnaire.ts'
import { facetReader, type FacetReader } from '../reader/facets.ts'

const concepts: Branch = { ...facets, ...offerings, ...settings, ...populations }

// Nobody is asked for it, so it is no facet of the questionnaire; it is only ever suggested.
const recipients: Facet = {
  id: 'recipients',
  kind: 'terms',
  label: { en: 'recipients' },
  terms: Object.entries<Branch[string]>(populations).map(([id, { label, synonyms }]) => ({
    id,
    words: [label.en, ...(synonyms?.en ?? [])],
  })),
}

/** Reads what the words of a line say, by labels and synonyms: what the reader of responses reads, and the recipients. */
export const inWords: FacetReader = readerOf((facet) => facet)

/** Reads what the words of a line may hint at. */
export const inHints: FacetReader = readerOf((facet) =>
  facet.kind === 'terms' ? { ...facet, terms: facet.terms.map(hintsOf) } : [],
)

function readerOf(made: (facet: Facet) => Facet | readonly Facet[]): FacetReader {
  const readers = questionnaire.questions.flatMap((question) =>
    question.kind === 'free-text'
      ? facetReader({ ...question, facets: [...question.facets, recipients].flatMap(made) })
      : [],
  )
  return (line) => readers.flatMap((read) => read(line))
}

function hintsOf({ id }: FacetTerm): FacetTerm {
  return { id, words: concepts[id]?.hints?.en ?? [] }
}
