import type { Facet, FacetTerm, FreeText } from '@ssi/taxonomy'
import { agesIn } from './ages.ts'
import { evidenceAt } from './grid.ts'
import type { Line } from './grid.ts'
import { because } from './options.ts'
import type { Evidence, FacetRead } from './reading.ts'
import { keysIn, standsAt, wordsIn } from './words.ts'

interface Term {
  readonly id: string
  readonly keys: readonly string[]
}

/** Finds what a line says. */
export type FacetReader = (line: Line) => readonly FacetRead[]

const FARTHEST = 100_000
// How many words before and after may deny what a word says.
const NEAR = 3
const DENYING = new Set(['no', 'not', 'non', 'without', 'never', 'except', 'excluding', 'excluded', 'rather'])

/** Makes the facets of a question ready to be looked for. */
export function facetReader({ facets }: FreeText): FacetReader {
  const labels = facets.map(({ label }) => keysIn(label.en)).filter((keys) => keys.length > 1)
  const readers = facets.map((facet) => readerOf(facet, labels))
  return (line) => readers.flatMap((read) => read(line))
}

/** The facets of several lines together, each value once. */
export function joinFacets(facets: readonly FacetRead[]): readonly FacetRead[] {
  const joined = new Map<string, { facet: FacetRead; evidence: Evidence[] }>()
  for (const facet of facets) {
    const key = JSON.stringify([facet.facet, facet.value])
    const same = joined.get(key) ?? { facet, evidence: [] }
    same.evidence.push(...facet.evidence)
    joined.set(key, same)
  }
  return [...joined.values()].map(({ facet, evidence }) => ({ ...facet, evidence }))
}

function readerOf(facet: Facet, labels: readonly (readonly string[])[]): FacetReader {
  if (facet.kind === 'age-range') return (line) => agesIn(facet.id, facet.words.map(keysIn), line)
  const terms = termsOf(facet.terms)
  return (line) => termsIn(facet.id, terms, line, labels)
}

/** Terms by their first word, the longest first. */
function termsOf(terms: readonly FacetTerm[]): ReadonlyMap<string, readonly Term[]> {
  const index = new Map<string, Term[]>()
  const all = terms.flatMap(({ id, words }) => words.map((each) => ({ id, keys: keysIn(each) })))
  for (const term of all.toSorted((a, b) => b.keys.length - a.keys.length)) {
    for (const first of term.keys.slice(0, 1)) index.set(first, [...(index.get(first) ?? []), term])
  }
  return index
}

/** Words that deny a phrase stand close to it, so that it says nothing for certain. */
export function isDenied(keys: readonly string[], at: number, length: number): boolean {
  const near = [...keys.slice(Math.max(0, at - NEAR), at), ...keys.slice(at + length, at + length + NEAR)]
  return near.some((key) => DENYING.has(key))
}

/** Each place is read by the longest term that begins there; what it or the name of a facet covers is not read again. */
function termsIn(
  facet: string,
  terms: ReadonlyMap<string, readonly Term[]>,
  line: Line,
  labels: readonly (readonly string[])[],
): readonly FacetRead[] {
  const words = wordsIn(line.text, line.from, Infinity, line.from + FARTHEST)
  const keys = words.map((word) => word.key)
  const found: FacetRead[] = []
  for (let at = 0; at < keys.length;) {
    const term = terms.get(keys[at] ?? '')?.find((each) => standsAt(each.keys, keys, at))
    const named = labels.find((each) => each.length > (term?.keys.length ?? 0) && standsAt(each, keys, at))
    const length = named?.length ?? term?.keys.length ?? 1
    const evidence = [evidenceAt(line, words[at]?.start ?? 0, words[at + length - 1]?.end ?? 0)]
    const reason = isDenied(keys, at, length) ? 'denied-nearby' : 'own-words'
    if (term && !named) found.push({ facet, value: term.id, ...because(reason, evidence) })
    at += length
  }
  return found
}
