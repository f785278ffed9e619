import type { ConceptEntry, Elsewhere } from './concept.ts'

/** Concepts that are read together; the keys are the ids. */
export type Branch<Id extends string = string> = { readonly [id in Id]: ConceptEntry<Id> }

/**
 * Defines concepts that are read together.
 *
 * A parent or neighbour that is not in the branch does not compile; one in another branch is written with
 * {@link elsewhere}.
 *
 * @example
 * ```ts run
 * import { branch, cite, definePublication } from '@ssi/taxonomy'
 * const guide = cite(definePublication({ id: 'guide', title: 'Guide', address: 'https://example.org', seen: '2026-11' }))
 * const answers = branch({
 *   yes: { kind: 'option', label: { en: 'Yes' }, named: true, basis: 'external', cite: guide },
 *   no: { kind: 'option', label: { en: 'No' }, named: true, basis: 'external', cite: guide },
 * })
 * Object.keys(answers) // => ['yes', 'no']
 * ```
 */
export function branch<const Id extends string>(concepts: {
  readonly [id in Id]: ConceptEntry<NoInfer<Id>>
}): Branch<Id> {
  return concepts
}

/**
 * Names a concept that another branch of the same scheme defines. It is resolved where the branches are joined.
 *
 * @example
 * ```ts run
 * import { elsewhere } from '@ssi/taxonomy'
 * elsewhere('relapse-prevention') // => 'elsewhere:relapse-prevention'
 * ```
 */
export function elsewhere<const Id extends string>(id: Id): Elsewhere<Id> {
  return `elsewhere:${id}`
}
