import {
  type ConceptMapping,
  type Conflict,
  conflicts,
  type FullId,
  related,
  type Trap,
} from '@ssi/crosswalk'
import type { Text } from '@ssi/taxonomy'
import type {
  ConceptCrosswalk,
  ConflictLine,
  ConflictRead,
  MappingLine,
  Party,
  TrapLine,
} from '../../src/crosswalk/crosswalk-data.ts'
import { address } from './addresses.ts'
import { conceptEnd, otherEnd, partiesBetween, partiesCited, partiesOf, partyOf } from './crosswalk-ends.ts'
import { type DomainReference, placesOf, type Reference } from './reference.ts'

/** What the crosswalk is called. */
export const crosswalkTitle: Text = {
  en: 'Crosswalk between the documents',
  nl: 'Verbanden tussen de documenten',
}

/** What the crosswalk says of a concept. */
export function crosswalkOf(reference: Reference, { data }: DomainReference, id: string): ConceptCrosswalk {
  const found = related(`${data.scheme.id}:${id}`)
  if (found === undefined) return { mappings: [], traps: [], conflicts: [] }
  return {
    mappings: found.mappings.map((mapping) => mappingLine(reference, mapping)),
    traps: found.traps.map((trap) => trapLine(reference, trap)),
    conflicts: found.conflicts.map((conflict) => conflictRead(reference, conflict)),
  }
}

export function mappingLine(reference: Reference, mapping: ConceptMapping): MappingLine {
  const { id, predicate, confidence, justification, date } = mapping
  return {
    id,
    href: `${pairAddress(reference, partiesBetween(reference, mapping))}#${id}`,
    from: conceptEnd(reference, mapping.from),
    predicate,
    to: otherEnd(reference, mapping),
    confidence,
    justification,
    date,
    differs: conflicts.filter((conflict) => partsOn(conflict, mapping)).map(conflictLine),
  }
}

/** A mapping as it looks from one of its two parties; a search that found nothing looks one way. */
export function seenFrom(reference: Reference, party: Party, mapping: ConceptMapping): ConceptMapping {
  const { id, from, predicate, to } = mapping
  if (predicate === 'no-match' || typeof to === 'object') return mapping
  if (partyOf(reference, from).id === party.id) return mapping
  return related(to).mappings.find((other) => other.id === id) ?? mapping
}

/** Whether the two ends of a mapping stand on the two sides of a conflict. */
function partsOn({ sides: [one, other] }: Conflict, { from, to }: ConceptMapping): boolean {
  const ends = [from, to]
  const stands = ({ concepts }: typeof one) => ends.findIndex((end) => concepts.some((id) => id === end))
  return stands(one) !== -1 && stands(other) !== -1 && stands(one) !== stands(other)
}

export function trapLine(reference: Reference, { id, concepts, cite, ...words }: Trap): TrapLine {
  return {
    id,
    href: `${address.traps}#${id}`,
    ...words,
    concepts: concepts.map((concept) => conceptEnd(reference, concept)),
    places: placesOf(cite),
  }
}

export function conflictLine({ id, asks }: Conflict): ConflictLine {
  return { id, asks, href: address.conflict(id) }
}

export function conflictRead(reference: Reference, conflict: Conflict): ConflictRead {
  return {
    ...conflictLine(conflict),
    sides: conflict.sides.map(({ says, cite, concepts }) => ({
      who: partiesCited(reference, cite).map(({ name }) => name),
      says,
      places: placesOf(cite),
      concepts: concepts.map((id: FullId) => conceptEnd(reference, id)),
    })),
    treatment: conflict.treatment,
  }
}

/** One address for two parties, whichever is named first. */
export function pairAddress(reference: Reference, [one, other]: readonly [Party, Party]): string {
  const order = partiesOf(reference).map(({ id }) => id)
  const [first = '', second = ''] = [one.id, other.id].toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
  return address.pair(first, second)
}
