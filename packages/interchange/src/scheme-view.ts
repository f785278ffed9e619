import type { Concept, Scheme } from '@ssi/taxonomy'
import { refuseStrangeScheme } from './iri.ts'

/** A scheme made ready to be exported: its concepts in the order of their ids, and what stands below each. */
export interface SchemeView {
  readonly scheme: Scheme
  readonly concepts: readonly Concept[]
  readonly narrower: ReadonlyMap<string, readonly string[]>
  readonly tops: readonly string[]
}

/** The view of a scheme that can be exported; one that cannot is refused. */
export function viewOf(scheme: Scheme): SchemeView {
  refuseStrangeScheme(scheme)
  const concepts = conceptsOf(scheme)
  const narrower = new Map<string, string[]>()
  for (const { id, broader } of concepts) {
    if (broader === undefined) continue
    const before = narrower.get(broader)
    if (before === undefined) narrower.set(broader, [id])
    else before.push(id)
  }
  const tops = concepts.filter(({ broader }) => broader === undefined).map(({ id }) => id)
  return { scheme, concepts, narrower, tops }
}

/** The concepts in the order of their ids, so that a difference between two exports is one between two schemes. */
export function conceptsOf(scheme: Scheme): readonly Concept[] {
  return Object.values<Concept>(scheme.concepts).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
