import type { Concept } from '@ssi/taxonomy'
import type { Indexed } from '../../src/look-up/search-index.ts'
import { searchIndexOf } from '../../src/look-up/search-index.ts'
import { conceptLink, conceptsOf, decisionLine, decisionsOf, type Reference } from './reference.ts'

/** The index of the look-up, as JSON. */
export function lookUpIndex(reference: Reference): string {
  return JSON.stringify(searchIndexOf([...indexedConcepts(reference), ...indexedDecisions(reference)]))
}

/** Three words that a reader may try: synonyms, each of another concept, the shortest of each scheme first. */
export function exampleWords(reference: Reference): readonly string[] {
  const words = indexedConcepts(reference).flatMap(({ synonyms, label }) =>
    synonyms.filter((word) => word.toLowerCase() !== label.toLowerCase()).slice(0, 1),
  )
  return words.toSorted((a, b) => a.length - b.length).slice(0, 3)
}

function indexedConcepts({ domains }: Reference): readonly Indexed[] {
  return domains.flatMap((domain) =>
    conceptsOf(domain).map((concept) => ({
      id: `${domain.data.scheme.id}:${concept.id}`,
      code: [concept.id, concept.notation].filter(Boolean).join(' '),
      label: [concept.label.en, concept.label.nl].filter(Boolean).join(' · '),
      synonyms: wordsOf(concept.synonyms),
      hints: wordsOf(concept.hints),
      scheme: domain.data.scheme.title.en,
      href: conceptLink(domain, concept.id).href,
    })),
  )
}

/** Decisions are found by what they ask, and suggested by what can come out of them. */
function indexedDecisions({ domains }: Reference): readonly Indexed[] {
  return domains.flatMap((domain) =>
    decisionsOf(domain).map(({ decision }) => ({
      id: `${domain.data.scheme.id}:decisions/${decision.id}`,
      code: decision.id,
      label: [decision.asks.en, decision.asks.nl].filter(Boolean).join(' · '),
      synonyms: [],
      hints: ['decision', ...Object.values(decision.outcomes).map(({ label }) => label.en)],
      scheme: `Decision, ${domain.data.scheme.title.en}`,
      href: decisionLine(domain, decision).href,
    })),
  )
}

function wordsOf(terms: Concept['synonyms'] = {}): readonly string[] {
  return Object.values(terms).flat()
}
