import type { ConditionData, Value } from './condition-data.ts'
import { hasUnknownItems, isUnknown, known, valueAt, withItem } from './value-at.ts'

/** True, false, or `undefined`: not known. */
export type Truth = boolean | undefined

/**
 * Whether a condition is true of a record, in Kleene's three-valued logic: what is not known stays unknown until
 * it no longer matters.
 *
 * Absent, `undefined`, `null` and `''` are unknown; `'none'` and `[]` are a known none; `'not-stated'` is seen by
 * `equals(field, 'not-stated')` alone. Comparing with a known none is false, and what hangs on a none is none.
 *
 * @example
 * ```ts run
 * import { type Condition, equals, evaluate } from '@ssi/rules'
 * const isCounselling: Condition<{ type?: string }> = equals('type', 'counselling')
 * evaluate(isCounselling, { type: 'counselling' }) // => true
 * evaluate(isCounselling, {}) // => undefined
 * ```
 */
export function evaluate(condition: ConditionData, record: object): Truth {
  switch (condition.op) {
    case 'equals':
      return equal(valueAt(record, condition.field), condition.value)
    case 'oneOf':
      return isOneOf(valueAt(record, condition.field), condition.values)
    case 'present':
      return isPresent(valueAt(record, condition.field))
    case 'sameAs':
      return compare(valueAt(record, condition.field), valueAt(record, condition.other), (a, b) => a === b)
    case 'before':
      return compare(valueAt(record, condition.field), valueAt(record, condition.other), (a, b) => a < b)
    case 'notAfter':
      return compare(valueAt(record, condition.field), valueAt(record, condition.other), (a, b) => a <= b)
    case 'atLeast':
      return compare(valueAt(record, condition.field), limitOf(condition.limit, record), (a, b) => a >= b)
    case 'atMost':
      return compare(valueAt(record, condition.field), limitOf(condition.limit, record), (a, b) => a <= b)
    case 'includesAll':
      return and(condition.values, (value) => includes(valueAt(record, condition.field), value))
    case 'includesAny':
      return or(condition.values, (value) => includes(valueAt(record, condition.field), value))
    case 'every':
    case 'some':
      return overItems(condition, record, condition.op === 'every' ? and : or)
    case 'all':
      return and(condition.conditions, (part) => evaluate(part, record))
    case 'any':
      return or(condition.conditions, (part) => evaluate(part, record))
    case 'not':
      return negate(evaluate(condition.condition, record))
    case 'implies':
      return implied(condition, record)
  }
}

/** False as soon as one is, else unknown where one is. */
function and<Part>(parts: readonly Part[], truthOf: (part: Part) => Truth): Truth {
  let whole: Truth = true
  for (const part of parts) {
    const truth = truthOf(part)
    if (truth === false) return false
    if (truth === undefined) whole = undefined
  }
  return whole
}

/** True as soon as one is, else unknown where one is. */
function or<Part>(parts: readonly Part[], truthOf: (part: Part) => Truth): Truth {
  let whole: Truth = false
  for (const part of parts) {
    const truth = truthOf(part)
    if (truth === true) return true
    if (truth === undefined) whole = undefined
  }
  return whole
}

function implied({ when, holds }: Extract<ConditionData, { op: 'implies' }>, record: object): Truth {
  const applies = evaluate(when, record)
  if (applies === false) return true
  const truth = evaluate(holds, record)
  return truth === true || applies === true ? truth : undefined
}

function negate(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth
}

function equal(value: unknown, wanted: Value): Truth {
  return value === wanted || (isUnknown(value) ? undefined : false)
}

function isOneOf(value: unknown, wanted: readonly Value[]): Truth {
  return or(wanted, (one) => equal(value, one))
}

function isPresent(value: unknown): Truth {
  if (isUnknown(value)) return undefined
  if (!Array.isArray(value)) return value !== 'none' && value !== false
  return value.some((item) => known(item) !== undefined) || (hasUnknownItems(value) ? undefined : false)
}

function compare(a: unknown, b: unknown, holds: (a: string | number, b: string | number) => boolean): Truth {
  if (a === 'none' || b === 'none') return false
  if (isUnknown(a) || isUnknown(b) || typeof a !== typeof b) return undefined
  return holds(a as string | number, b as string | number)
}

function limitOf(limit: number | string, record: object): unknown {
  return typeof limit === 'number' ? limit : valueAt(record, limit)
}

function includes(list: unknown, value: Value): Truth {
  if (list === 'none') return false
  return Array.isArray(list) ? or(list, (item: unknown) => equal(known(item), value)) : undefined
}

type Quantified = Extract<ConditionData, { op: 'every' | 'some' }>

function overItems({ list, item, condition }: Quantified, record: object, join: typeof and): Truth {
  const items = valueAt(record, list)
  if (items === 'none') return join([], () => undefined)
  if (!Array.isArray(items)) return undefined
  return join(items, (value: unknown) => evaluate(condition, withItem(record, item, value)))
}
