import type { Facet, FreeText } from '@ssi/taxonomy'
import { agesIn } from './ages.ts'
import type { Line } from './grid.ts'
import { because } from './observations.ts'
import type { FacetRead } from './reading.ts'
import { keysIn, wordsIn } from './words.ts'
import type { Word } from './words.ts'

interface Term {
  readonly id: string
  readonly keys: readonly string[]
}

/** A facet with its terms by their first word, the longest first. */
export interface FacetIndex {
  readonly facet: Facet
  readonly terms: ReadonlyMap<string, readonly Term[]>
}

const FARTHEST = 100_000

/** Makes the facets of a question ready to be looked for. */
export function facetsOf({ facets }: FreeText): readonly FacetIndex[] {
  return facets.map((facet) => ({ facet, terms: facet.kind === 'terms' ? termsOf(facet.terms) : new Map() }))
}

/** What a line says of each facet, with the words that say it. */
export function facetsIn(line: Line, facets: readonly FacetIndex[]): readonly FacetRead[] {
  const words = wordsIn(line.text, line.from, Infinity, line.from + FARTHEST)
  return facets.flatMap(({ facet, terms }) =>
    facet.kind === 'terms' ? termsIn(facet.id, terms, words, line) : agesIn(facet, line),
  )
}

/** The facets of several lines together, each value once. */
export function joinFacets(facets: readonly FacetRead[]): readonly FacetRead[] {
  const joined = new Map<string, FacetRead>()
  for (const facet of facets) {
    const key = JSON.stringify([facet.facet, facet.value])
    const before = joined.get(key)
    joined.set(key, before ? { ...before, evidence: [...before.evidence, ...facet.evidence] } : facet)
  }
  return [...joined.values()]
}

function termsOf(terms: readonly { readonly id: string; readonly words: readonly string[] }[]) {
  const index = new Map<string, Term[]>()
  const all = terms.flatMap(({ id, words }) => words.map((each) => ({ id, keys: keysIn(each) })))
  for (const term of all.toSorted((a, b) => b.keys.length - a.keys.length)) {
    const [first] = term.keys
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), term])
  }
  return index
}

/** Each place is read by the longest term that begins there; what it covers is not read again. */
function termsIn(
  facet: string,
  terms: FacetIndex['terms'],
  words: readonly Word[],
  line: Line,
): readonly FacetRead[] {
  const found: FacetRead[] = []
  for (let at = 0; at < words.length;) {
    const here = terms.get(words[at]?.key ?? '')
    const term = here?.find(({ keys }) => keys.every((key, place) => key === words[at + place]?.key))
    if (term) {
      const [start, end] = [words[at]?.start ?? 0, words[at + term.keys.length - 1]?.end ?? 0]
      const evidence = [{ line: line.number, text: line.text, start, end }]
      found.push({ facet, value: term.id, ...because('own-words', evidence) })
    }
    at += term?.keys.length ?? 1
  }
  return found
}
