import type { Concept, ConceptEntry } from './concept.ts'
import type { Text } from './text.ts'

/** A scheme: concepts under one name and version. Plain data, ready to be written as JSON. */
export interface Scheme<Id extends string = string> {
  readonly id: string
  readonly title: Text
  /** One sentence: what the scheme holds. */
  readonly summary: Text
  readonly version: string
  readonly concepts: { readonly [id in Id]: Concept<Id> }
}

/** The ids of a scheme as a union of literals. */
export type ConceptId<S> = S extends Scheme<infer Id> ? Id : never

/**
 * Joins branches into a scheme.
 *
 * @example
 * ```ts run
 * import { branch, cite, definePublication, defineScheme } from '@ssi/taxonomy'
 * const guide = cite(definePublication({ id: 'guide', title: 'Guide', address: 'https://example.org', seen: '2026-11' }))
 * const answers = branch({
 *   yes: { kind: 'option', label: { en: 'Yes' }, named: true, basis: 'external', cite: guide },
 * })
 * const scheme = defineScheme({
 *   id: 'answers', title: { en: 'Answers' }, summary: { en: 'What can be answered.' }, version: '1.0.0',
 *   concepts: { ...answers },
 * })
 * scheme.concepts.yes.id // => 'yes'
 * ```
 */
export function defineScheme<const Id extends string>(definition: {
  readonly id: string
  readonly title: Text
  readonly summary: Text
  readonly version: string
  readonly concepts: { readonly [id in Id]: ConceptEntry<string> }
}): Scheme<Id> {
  const entries: readonly [string, ConceptEntry<string>][] = Object.entries(definition.concepts)
  const concepts = Object.fromEntries(entries.map(([id, entry]) => [id, conceptOf(id, entry)]))
  return { ...definition, concepts: concepts as Scheme<Id>['concepts'] }
}

function conceptOf(id: string, entry: ConceptEntry<string>): Concept {
  const { broader, not, basis = 'stated', cite, ...rest } = entry
  const neighbours = Object.entries(not ?? {}).map(([neighbour, line]) => [here(neighbour), line])
  return {
    id,
    ...rest,
    ...(broader === undefined ? {} : { broader: here(broader) }),
    ...(neighbours.length === 0 ? {} : { not: Object.fromEntries(neighbours) }),
    basis,
    cite: [cite].flat(),
  }
}

function here(id: string): string {
  return id.replace(/^elsewhere:/, '')
}
