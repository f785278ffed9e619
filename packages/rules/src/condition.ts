import type { ConditionData, Value } from './condition-data.ts'
import type { Field, ItemAt, ValueAt } from './path.ts'

declare const subject: unique symbol

/** A condition on a record of type `R`: data, with the record's type kept for the compiler. */
export type Condition<R> = ConditionData & { readonly [subject]?: (record: R) => void }

type Days = string | number
type Codes = readonly (Value | null | undefined)[]
type CodeAt<R, P> = Extract<ItemAt<R, P>, Value>

/**
 * The field has this value; `'not-stated'` asks whether the document does not say.
 *
 * @example
 * ```ts run
 * import { type Condition, equals, evaluate } from '@ssi/rules'
 * const isOpen: Condition<{ door?: 'open' | 'shut' | 'not-stated' }> = equals('door', 'open')
 * evaluate(isOpen, { door: 'open' }) // => true
 * evaluate(isOpen, { door: 'not-stated' }) // => undefined
 * ```
 */
export function equals<R, const P extends Field<R, Value, 'not-stated'>>(
  field: P,
  value: NoInfer<ValueAt<R, P> & Value>,
): Condition<R> {
  return { op: 'equals', field, value }
}

/**
 * The field has one of these values.
 *
 * @example
 * ```ts run
 * import { type Condition, evaluate, oneOf } from '@ssi/rules'
 * const isShut: Condition<{ door?: 'open' | 'shut' | 'locked' }> = oneOf('door', ['shut', 'locked'])
 * evaluate(isShut, { door: 'locked' }) // => true
 * evaluate(isShut, { door: 'open' }) // => false
 * ```
 */
export function oneOf<R, const P extends Field<R>>(
  field: P,
  values: readonly NoInfer<Exclude<ValueAt<R, P>, 'not-stated'> & Value>[],
): Condition<R> {
  return { op: 'oneOf', field, values }
}

/**
 * The two fields have the same value.
 *
 * @example
 * ```ts run
 * import { type Condition, evaluate, sameAs } from '@ssi/rules'
 * const sameRoom: Condition<{ first?: string; second?: string }> = sameAs('first', 'second')
 * evaluate(sameRoom, { first: 'B2', second: 'B2' }) // => true
 * evaluate(sameRoom, { first: 'B2' }) // => undefined
 * ```
 */
export function sameAs<R>(field: Field<R>, other: Field<R>): Condition<R> {
  return { op: 'sameAs', field, other }
}

/**
 * There is one: false when the field is known to be none, an empty list among them.
 *
 * @example
 * ```ts run
 * import { type Condition, evaluate, present } from '@ssi/rules'
 * const hasGuests: Condition<{ guests?: string[] }> = present('guests')
 * evaluate(hasGuests, { guests: ['Ann'] }) // => true
 * evaluate(hasGuests, { guests: [] }) // => false
 * evaluate(hasGuests, {}) // => undefined
 * ```
 */
export function present<R>(field: Field<R, unknown>): Condition<R> {
  return { op: 'present', field }
}

/**
 * The first day or time is before the second.
 *
 * @example
 * ```ts run
 * import { before, type Condition, evaluate } from '@ssi/rules'
 * const inOrder: Condition<{ start?: string; end?: string }> = before('start', 'end')
 * evaluate(inOrder, { start: '2024-09-12', end: '2024-09-13' }) // => true
 * evaluate(inOrder, { start: '2024-09-12', end: '2024-09-12' }) // => false
 * ```
 */
export function before<R>(field: Field<R, Days>, other: Field<R, Days>): Condition<R> {
  return { op: 'before', field, other }
}

/**
 * The first day or time is the second or before it.
 *
 * @example
 * ```ts run
 * import { type Condition, evaluate, notAfter } from '@ssi/rules'
 * const inOrder: Condition<{ start?: string; end?: string | 'none' }> = notAfter('start', 'end')
 * evaluate(inOrder, { start: '2024-09-12', end: '2024-09-12' }) // => true
 * evaluate(inOrder, { start: '2024-09-12', end: 'none' }) // => false
 * ```
 */
export function notAfter<R>(field: Field<R, Days>, other: Field<R, Days>): Condition<R> {
  return { op: 'notAfter', field, other }
}

/**
 * The number is the limit or more; the limit is a number or another field.
 *
 * @example
 * ```ts run
 * import { atLeast, type Condition, evaluate } from '@ssi/rules'
 * const isFull: Condition<{ guests?: string[]; seats?: number }> = atLeast('guests.length', 'seats')
 * evaluate(isFull, { guests: ['Ann', 'Bo'], seats: 2 }) // => true
 * ```
 */
export function atLeast<R>(field: Field<R, number>, limit: number | Field<R, number>): Condition<R> {
  return { op: 'atLeast', field, limit }
}

/**
 * The number is the limit or less; the limit is a number or another field.
 *
 * @example
 * ```ts run
 * import { atMost, type Condition, evaluate } from '@ssi/rules'
 * const isShort: Condition<{ minutes?: number }> = atMost('minutes', 50)
 * evaluate(isShort, { minutes: 51 }) // => false
 * ```
 */
export function atMost<R>(field: Field<R, number>, limit: number | Field<R, number>): Condition<R> {
  return { op: 'atMost', field, limit }
}

/**
 * The list has each of these values; a list that is given is complete.
 *
 * @example
 * ```ts run
 * import { type Condition, evaluate, includesAll } from '@ssi/rules'
 * const isComplete: Condition<{ parts?: ('head' | 'tail')[] }> = includesAll('parts', ['head', 'tail'])
 * evaluate(isComplete, { parts: ['head'] }) // => false
 * ```
 */
export function includesAll<R, const P extends Field<R, Codes>>(
  field: P,
  values: readonly NoInfer<CodeAt<R, P>>[],
): Condition<R> {
  return { op: 'includesAll', field, values }
}

/**
 * The list has at least one of these values.
 *
 * @example
 * ```ts run
 * import { type Condition, evaluate, includesAny } from '@ssi/rules'
 * const hasAnEnd: Condition<{ parts?: ('head' | 'body' | 'tail')[] }> = includesAny('parts', ['head', 'tail'])
 * evaluate(hasAnEnd, { parts: ['body', 'tail'] }) // => true
 * ```
 */
export function includesAny<R, const P extends Field<R, Codes>>(
  field: P,
  values: readonly NoInfer<CodeAt<R, P>>[],
): Condition<R> {
  return { op: 'includesAny', field, values }
}

/**
 * The condition is true of each item of the list, and so of an empty list; the item goes by the name given.
 *
 * @example
 * ```ts run
 * import { type Condition, evaluate, every, notAfter } from '@ssi/rules'
 * interface Stay { from?: string; visits?: { day?: string }[] }
 * const visitsFollow: Condition<Stay> = every('visits', 'visit', notAfter('from', 'visit.day'))
 * evaluate(visitsFollow, { from: '2024-09-12', visits: [{ day: '2024-09-13' }, {}] }) // => undefined
 * evaluate(visitsFollow, { visits: [] }) // => true
 * ```
 */
export function every<R, const P extends Field<R, readonly unknown[]>, const Item extends string>(
  list: P,
  item: Item,
  condition: NoInfer<Condition<R & Record<Item, ItemAt<R, P>>>>,
): Condition<R> {
  return { op: 'every', list, item, condition }
}

/**
 * The condition is true of at least one item of the list; the item goes by the name given.
 *
 * @example
 * ```ts run
 * import { type Condition, equals, evaluate, some } from '@ssi/rules'
 * interface Stay { visits?: { came?: boolean }[] }
 * const wasSeen: Condition<Stay> = some('visits', 'visit', equals('visit.came', true))
 * evaluate(wasSeen, { visits: [{}, { came: true }] }) // => true
 * evaluate(wasSeen, { visits: [] }) // => false
 * ```
 */
export function some<R, const P extends Field<R, readonly unknown[]>, const Item extends string>(
  list: P,
  item: Item,
  condition: NoInfer<Condition<R & Record<Item, ItemAt<R, P>>>>,
): Condition<R> {
  return { op: 'some', list, item, condition }
}

/**
 * Each of the conditions is true.
 *
 * @example
 * ```ts run
 * import { all, type Condition, equals, evaluate, present } from '@ssi/rules'
 * const cameLate: Condition<{ came?: boolean; delay?: number }> = all(equals('came', true), present('delay'))
 * evaluate(cameLate, { came: false }) // => false
 * evaluate(cameLate, { came: true }) // => undefined
 * ```
 */
export function all<R>(...conditions: readonly Condition<R>[]): Condition<R> {
  return { op: 'all', conditions }
}

/**
 * At least one of the conditions is true.
 *
 * @example
 * ```ts run
 * import { any, type Condition, equals, evaluate } from '@ssi/rules'
 * const isReachable: Condition<{ phone?: boolean; post?: boolean }> = any(equals('phone', true), equals('post', true))
 * evaluate(isReachable, { phone: true }) // => true
 * evaluate(isReachable, { phone: false }) // => undefined
 * ```
 */
export function any<R>(...conditions: readonly Condition<R>[]): Condition<R> {
  return { op: 'any', conditions }
}

/**
 * The condition is false.
 *
 * @example
 * ```ts run
 * import { type Condition, equals, evaluate, not } from '@ssi/rules'
 * const stayedAway: Condition<{ came?: boolean }> = not(equals('came', true))
 * evaluate(stayedAway, { came: false }) // => true
 * evaluate(stayedAway, {}) // => undefined
 * ```
 */
export function not<R>(condition: Condition<R>): Condition<R> {
  return { op: 'not', condition }
}

/**
 * Wherever the first is true, so is the second.
 *
 * @example
 * ```ts run
 * import { type Condition, equals, evaluate, implies, present } from '@ssi/rules'
 * const lateHasADelay: Condition<{ late?: boolean; delay?: number | 'none' }> = implies(equals('late', true), present('delay'))
 * evaluate(lateHasADelay, { late: true, delay: 'none' }) // => false
 * evaluate(lateHasADelay, { late: false }) // => true
 * ```
 */
export function implies<R>(when: Condition<R>, holds: Condition<R>): Condition<R> {
  return { op: 'implies', when, holds }
}
