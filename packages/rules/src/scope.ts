import type { ConditionData } from './condition-data.ts'
import { valueAt, withItem } from './value-at.ts'

/** A record and, for each item that goes by a name of its own, where in the record it stands. */
export interface Scope {
  readonly record: object
  readonly places: Readonly<Record<string, string>>
}

/**
 * A record as a scope, before any quantifier has named an item.
 *
 * @example
 * ```ts run
 * import { scopeOf } from '@ssi/rules'
 * scopeOf({ came: true }) // => { record: { came: true }, places: {} }
 * ```
 */
export function scopeOf(record: object): Scope {
  return { record, places: {} }
}

/** A condition on the items of a list. */
export type Quantifier = Extract<ConditionData, { op: 'every' | 'some' }>

/** Each item of a list as a scope of its own; undefined where the list is not known. */
export function itemsOf({ list, item }: Quantifier, scope: Scope): readonly Scope[] | undefined {
  const items = valueAt(scope.record, list)
  if (!Array.isArray(items)) return undefined
  return items.map((value: unknown, index) => ({
    record: withItem(scope.record, item, value),
    places: { ...scope.places, [item]: `${placed(list, scope.places)}.${index}` },
  }))
}

/** The paths that a condition without parts looks at. */
export function operands(
  condition: Exclude<ConditionData, Quantifier | { op: 'all' | 'any' | 'not' | 'implies' }>,
): readonly string[] {
  if ('other' in condition) return [condition.field, condition.other]
  if ('limit' in condition && typeof condition.limit === 'string') return [condition.field, condition.limit]
  return [condition.field]
}

/** The list whose length a path names, or the path itself. */
export function listOf(path: string, { record }: Scope): string {
  if (!path.endsWith('.length')) return path
  const list = path.slice(0, -'.length'.length)
  return Array.isArray(valueAt(record, list)) ? list : path
}

/** The path in the record: the name of an item stands for where the item is. */
export function placed(path: string, places: Readonly<Record<string, string>>): string {
  const [first = ''] = path.split('.', 1)
  return Object.hasOwn(places, first) ? `${places[first]}${path.slice(first.length)}` : path
}
