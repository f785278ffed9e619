import type { MappingPredicate } from '@ssi/taxonomy'
import { type FullId, isFullId } from './full-id.ts'
import type { Conflict } from './conflict.ts'
import { conflicts } from './conflicts.ts'
import type { ConceptMapping } from './mapping.ts'
import { mappings } from './mappings.ts'
import type { Trap } from './trap.ts'
import { traps } from './traps.ts'

/** What is known of a concept beside its own document. */
export interface Related {
  readonly id: FullId
  /** Its mappings as they look from here: `from` is always this concept. */
  readonly mappings: readonly ConceptMapping[]
  readonly traps: readonly Trap[]
  readonly conflicts: readonly Conflict[]
}

/** What is another from the other end; all else is the same from both. */
const seenFromThere: Readonly<Partial<Record<MappingPredicate, MappingPredicate>>> = {
  broadMatch: 'narrowMatch',
  narrowMatch: 'broadMatch',
}

/**
 * The mappings, traps and conflicts of a concept; `undefined` where no scheme has a concept of that id.
 *
 * @example
 * ```ts run
 * import { related } from '@ssi/crosswalk'
 * const { mappings, conflicts } = related('models-of-care:motivational-interventions')
 * mappings.map(({ predicate, to }) => [predicate, to])
 * // => [['narrowMatch', 'ndtms:motivational-interviewing'], ['relatedMatch', 'ndtms:increasing-motivation']]
 * conflicts // => []
 * ```
 */
export function related(id: FullId): Related
export function related(id: string): Related | undefined
export function related(id: string): Related | undefined {
  if (!isFullId(id)) return undefined
  return {
    id,
    mappings: mappings.flatMap((mapping) => seenFrom(id, mapping)),
    traps: traps.filter(({ concepts }) => concepts.includes(id)),
    conflicts: conflicts.filter(({ sides }) => sides.some(({ concepts }) => concepts.includes(id))),
  }
}

function seenFrom(id: FullId, mapping: ConceptMapping): readonly ConceptMapping[] {
  if (mapping.from === id) return [mapping]
  if (mapping.predicate === 'no-match' || mapping.to !== id) return []
  const { predicate } = mapping
  return [{ ...mapping, from: id, predicate: seenFromThere[predicate] ?? predicate, to: mapping.from }]
}
