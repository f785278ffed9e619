import type { Facet, FreeText } from '@ssi/taxonomy'
import { agesIn } from './ages.ts'
import type { Line } from './grid.ts'
import { because } from './because.ts'
import type { Evidence, FacetRead } from './reading.ts'
import { termsIn, termsOf } from './terms.ts'
import { keysIn } from './words.ts'

/** Finds what a line says. */
export type FacetReader = (line: Line) => readonly FacetRead[]

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
  return (line) =>
    termsIn(terms, line, labels).map(({ id, evidence, denied }) => ({
      facet: facet.id,
      value: id,
      ...because(denied ? 'denied-nearby' : 'own-words', [evidence]),
    }))
}
