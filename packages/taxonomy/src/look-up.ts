import { nearest } from './nearest.ts'
import { normalise } from './normalise.ts'
import type { Concept } from './concept.ts'
import type { Scheme } from './scheme.ts'
import type { Terms } from './text.ts'

/** What a look-up found: the concept meant, or the ones a person may choose from. */
export interface Found<Id extends string = string> {
  /** The concept whose id, label or synonym this is. */
  readonly match?: Id
  /** Concepts that may be meant: by a hint, by a word that several concepts share, or by a slip of spelling. */
  readonly suggestions: readonly Id[]
}

/**
 * Makes a look-up of a scheme: ids, labels and synonyms match, hints and near spellings only suggest.
 *
 * @example
 * ```ts run
 * import { branch, cite, definePublication, defineScheme, lookUp } from '@ssi/taxonomy'
 * const guide = cite(definePublication({ id: 'guide', title: 'Guide', address: 'https://example.org', seen: '2026-11' }))
 * const staff = branch({
 *   'family-therapists': {
 *     kind: 'role', label: { en: 'Family therapists' }, named: true, basis: 'external', cite: guide,
 *     hints: { en: ['therapists'] },
 *   },
 * })
 * const find = lookUp(defineScheme({
 *   id: 'staff', title: { en: 'Staff' }, summary: { en: 'Who works here.' }, version: '1.0.0',
 *   concepts: { ...staff },
 * }))
 * find('family  Therapists') // => { match: 'family-therapists', suggestions: [] }
 * find('famly therapists') // => { suggestions: ['family-therapists'] }
 * find('therapists') // => { suggestions: ['family-therapists'] }
 * ```
 */
export function lookUp<Id extends string>(scheme: Scheme<Id>): (words: string) => Found<Id> {
  const matches = new Map<string, Set<Id>>()
  const hints = new Map<string, Set<Id>>()
  for (const concept of Object.values<Concept<Id>>(scheme.concepts)) {
    for (const words of namesOf(concept)) add(matches, words, concept.id)
    for (const words of wordsOf(concept.hints)) add(hints, words, concept.id)
  }
  return (words) => {
    const wanted = normalise(words)
    const matched = [...(matches.get(wanted) ?? [])]
    const [only] = matched
    if (only !== undefined && matched.length === 1) return { match: only, suggestions: [] }
    if (matched.length > 1) return { suggestions: matched }
    const hinted = [...(hints.get(wanted) ?? [])]
    if (hinted.length > 0) return { suggestions: hinted }
    const near = nearest(wanted, matches.keys())
    return { suggestions: near === undefined ? [] : [...(matches.get(near) ?? [])] }
  }
}

function namesOf(concept: Concept): readonly string[] {
  const labels = [concept.label.en, concept.label.nl ?? concept.label.en]
  return [
    concept.id,
    ...(concept.notation === undefined ? [] : [concept.notation]),
    ...labels,
    ...wordsOf(concept.synonyms),
  ]
}

function wordsOf(terms: Terms = {}): readonly string[] {
  return Object.values(terms).flat()
}

function add<Id>(index: Map<string, Set<Id>>, words: string, id: Id): void {
  const key = normalise(words)
  index.set(key, (index.get(key) ?? new Set()).add(id))
}
