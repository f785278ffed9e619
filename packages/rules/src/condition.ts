import type { Field, ItemAt, ValueAt } from './path.ts'

/** A condition as plain data: what is stored, printed and run. */
export type ConditionData =
  | { readonly op: 'equals'; readonly field: string; readonly value: Value }
  | { readonly op: 'oneOf' | 'includesAll' | 'includesAny'; readonly field: string; readonly values: readonly Value[] }
  | { readonly op: 'present'; readonly field: string }
  | { readonly op: 'sameAs' | 'before' | 'notAfter'; readonly field: string; readonly other: string }
  | { readonly op: 'atLeast' | 'atMost'; readonly field: string; readonly limit: number | string }
  | { readonly op: 'every' | 'some'; readonly list: string; readonly item: string; readonly condition: ConditionData }
  | { readonly op: 'all' | 'any'; readonly conditions: readonly ConditionData[] }
  | { readonly op: 'not'; readonly condition: ConditionData }
  | { readonly op: 'implies'; readonly when: ConditionData; readonly holds: ConditionData }

/** A value that a field is compared with. */
export type Value = string | number | boolean

declare const subject: unique symbol

/** A condition on a record of type `R`: data, with the record's type kept for the compiler. */
export type Condition<R> = ConditionData & { readonly [subject]?: (record: R) => void }

type Days = string | number
type Codes = readonly Value[]
type CodeAt<R, P> = Extract<ItemAt<R, P>, Value>

/** The field has this value; `'not-stated'` asks whether the document does not say. */
export function equals<R, const P extends Field<R>>(field: P, value: NoInfer<ValueAt<R, P> & Value>): Condition<R> {
  return { op: 'equals', field, value }
}

/** The field has one of these values. */
export function oneOf<R, const P extends Field<R>>(
  field: P,
  values: readonly NoInfer<Exclude<ValueAt<R, P>, 'not-stated'> & Value>[],
): Condition<R> {
  return { op: 'oneOf', field, values }
}

/** The two fields have the same value. */
export function sameAs<R>(field: Field<R>, other: Field<R>): Condition<R> {
  return { op: 'sameAs', field, other }
}

/** There is one: false when the field is known to be none, an empty list among them. */
export function present<R>(field: Field<R, unknown>): Condition<R> {
  return { op: 'present', field }
}

/** The first day or time is before the second. */
export function before<R>(field: Field<R, Days>, other: Field<R, Days>): Condition<R> {
  return { op: 'before', field, other }
}

/** The first day or time is the second or before it. */
export function notAfter<R>(field: Field<R, Days>, other: Field<R, Days>): Condition<R> {
  return { op: 'notAfter', field, other }
}

/** The number is the limit or more; the limit is a number or another field. */
export function atLeast<R>(field: Field<R, number>, limit: number | Field<R, number>): Condition<R> {
  return { op: 'atLeast', field, limit }
}

/** The number is the limit or less; the limit is a number or another field. */
export function atMost<R>(field: Field<R, number>, limit: number | Field<R, number>): Condition<R> {
  return { op: 'atMost', field, limit }
}

/** The list has each of these values; a list that is given is complete. */
export function includesAll<R, const P extends Field<R, Codes>>(
  field: P,
  values: readonly NoInfer<CodeAt<R, P>>[],
): Condition<R> {
  return { op: 'includesAll', field, values }
}

/** The list has at least one of these values. */
export function includesAny<R, const P extends Field<R, Codes>>(
  field: P,
  values: readonly NoInfer<CodeAt<R, P>>[],
): Condition<R> {
  return { op: 'includesAny', field, values }
}

/** The condition is true of each item of the list, and so of an empty list; the item goes by the name given. */
export function every<R, const P extends Field<R, readonly unknown[]>, const Item extends string>(
  list: P,
  item: Item,
  condition: NoInfer<Condition<R & Record<Item, ItemAt<R, P>>>>,
): Condition<R> {
  return { op: 'every', list, item, condition }
}

/** The condition is true of at least one item of the list; the item goes by the name given. */
export function some<R, const P extends Field<R, readonly unknown[]>, const Item extends string>(
  list: P,
  item: Item,
  condition: NoInfer<Condition<R & Record<Item, ItemAt<R, P>>>>,
): Condition<R> {
  return { op: 'some', list, item, condition }
}

/** Each of the conditions is true. */
export function all<R>(...conditions: readonly Condition<R>[]): Condition<R> {
  return { op: 'all', conditions }
}

/** At least one of the conditions is true. */
export function any<R>(...conditions: readonly Condition<R>[]): Condition<R> {
  return { op: 'any', conditions }
}

/** The condition is false. */
export function not<R>(condition: Condition<R>): Condition<R> {
  return { op: 'not', condition }
}

/** Wherever the first is true, so is the second. */
export function implies<R>(when: Condition<R>, holds: Condition<R>): Condition<R> {
  return { op: 'implies', when, holds }
}
