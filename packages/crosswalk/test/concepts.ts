import type { FullId } from '@ssi/crosswalk'
import { foi } from '@ssi/foi'
import { modelsOfCare } from '@ssi/models-of-care'
import { ndtms } from '@ssi/ndtms'
import { singleSession } from '@ssi/single-session'
import type { Concept, Scheme } from '@ssi/taxonomy'
import { training } from '@ssi/training'

const schemes: readonly Scheme[] = [foi, modelsOfCare, ndtms, singleSession, training]

/** Every concept of every scheme, by its full id. */
export const concepts: Readonly<Record<string, Concept>> = Object.fromEntries(
  schemes.flatMap(({ id, concepts: own }) =>
    Object.values(own).map((concept) => [`${id}:${concept.id}`, concept]),
  ),
)

export const fullIds = Object.keys(concepts) as FullId[]

/** The source a concept is first cited from; none where only publications are cited. */
export function sourceOf(id: string): string | undefined {
  return concepts[id]?.cite.flatMap((place) => ('source' in place ? [place.source] : []))[0]
}
