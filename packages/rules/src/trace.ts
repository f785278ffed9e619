import type { ConditionData } from './condition-data.ts'
import { evaluate, type Truth } from './evaluate.ts'
import { isUnknown, valueAt, withItem } from './value-at.ts'

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

/**
 * The dotted paths a condition looks at, items written as `list[]`.
 *
 * @example
 * ```ts run
 * import { type Condition, every, needs, notAfter } from '@ssi/rules'
 * interface Stay { from?: string; visits?: { day?: string }[] }
 * const visitsFollow: Condition<Stay> = every('visits', 'visit', notAfter('from', 'visit.day'))
 * needs(visitsFollow) // => ['visits', 'from', 'visits[].day']
 * ```
 */
export function needs(
  condition: ConditionData,
  items: Readonly<Record<string, string>> = {},
): readonly string[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return unique(condition.conditions.flatMap((part) => needs(part, items)))
    case 'not':
      return needs(condition.condition, items)
    case 'implies':
      return unique([...needs(condition.when, items), ...needs(condition.holds, items)])
    case 'every':
    case 'some': {
      const list = placed(condition.list, items)
      return unique([list, ...needs(condition.condition, { ...items, [condition.item]: `${list}[]` })])
    }
    default:
      return unique(operands(condition).map((path) => placed(path, items)))
  }
}

/**
 * The paths that are unknown and keep an open condition open. Whether something applies is asked before whether
 * it holds, and of the parts that decide whether it applies only the first open one.
 *
 * @example
 * ```ts run
 * import { type Condition, equals, implies, missing, present, scopeOf } from '@ssi/rules'
 * const lateHasADelay: Condition<{ late?: boolean; delay?: number }> = implies(equals('late', true), present('delay'))
 * missing(lateHasADelay, scopeOf({})) // => ['late']
 * missing(lateHasADelay, scopeOf({ late: true })) // => ['delay']
 * ```
 */
export function missing(condition: ConditionData, scope: Scope, one = false): readonly string[] {
  if (evaluate(condition, scope.record) !== undefined) return []
  switch (condition.op) {
    case 'all':
    case 'any': {
      const open = condition.conditions.filter((part) => evaluate(part, scope.record) === undefined)
      return unique((one ? open.slice(0, 1) : open).flatMap((part) => missing(part, scope, one)))
    }
    case 'not':
      return missing(condition.condition, scope, one)
    case 'implies':
      return evaluate(condition.when, scope.record) === undefined
        ? missing(condition.when, scope, true)
        : missing(condition.holds, scope, one)
    case 'every':
    case 'some': {
      const items = itemsOf(condition, scope)
      if (items === undefined) return [unknownStep(condition.list, scope)]
      return unique(items.flatMap((item) => missing(condition.condition, item, one)))
    }
    default:
      return unique(operands(condition).flatMap((path) => unknownOperand(path, scope)))
  }
}

/**
 * The paths that make a decided condition come out as it does.
 *
 * @example
 * ```ts run
 * import { all, type Condition, culprits, equals, scopeOf } from '@ssi/rules'
 * const bothCame: Condition<{ ann?: boolean; bo?: boolean }> = all(equals('ann', true), equals('bo', true))
 * culprits(bothCame, scopeOf({ ann: true, bo: false })) // => ['bo']
 * ```
 */
export function culprits(condition: ConditionData, scope: Scope): readonly string[] {
  const truth = evaluate(condition, scope.record)
  switch (condition.op) {
    case 'all':
    case 'any': {
      const deciding = condition.conditions.filter((part) => evaluate(part, scope.record) === truth)
      return unique(deciding.flatMap((part) => culprits(part, scope)))
    }
    case 'not':
      return culprits(condition.condition, scope)
    case 'implies':
      return culprits(
        evaluate(condition.holds, scope.record) === truth ? condition.holds : condition.when,
        scope,
      )
    case 'every':
    case 'some': {
      const deciding = itemsThat(condition, scope, truth)
      if (deciding.length === 0 || (condition.op === 'some' && truth === false))
        return [placed(condition.list, scope.places)]
      return unique(deciding.flatMap((item) => culprits(condition.condition, item)))
    }
    default:
      return unique(operands(condition).map((path) => placed(listOf(path, scope), scope.places)))
  }
}

/** The list whose length a path names, or the path itself. */
function listOf(path: string, { record }: Scope): string {
  const list = path.replace(/\.length$/, '')
  return Array.isArray(valueAt(record, list)) ? list : path
}

/** The faults of a condition that is false, as groups of paths: one group, or one for each item of an `every`. */
export function faults(condition: ConditionData, scope: Scope): readonly (readonly string[])[] {
  if (condition.op !== 'every') return [culprits(condition, scope)]
  return itemsThat(condition, scope, false).flatMap((item) => faults(condition.condition, item))
}

type Quantifier = Extract<ConditionData, { op: 'every' | 'some' }>

function itemsOf({ list, item }: Quantifier, scope: Scope): readonly Scope[] | undefined {
  const items = valueAt(scope.record, list)
  if (!Array.isArray(items)) return undefined
  return items.map((value: unknown, index) => ({
    record: withItem(scope.record, item, value),
    places: { ...scope.places, [item]: `${placed(list, scope.places)}.${index}` },
  }))
}

function itemsThat(condition: Quantifier, scope: Scope, truth: Truth): readonly Scope[] {
  return (itemsOf(condition, scope) ?? []).filter(
    (item) => evaluate(condition.condition, item.record) === truth,
  )
}

function operands(
  condition: Exclude<ConditionData, Quantifier | { op: 'all' | 'any' | 'not' | 'implies' }>,
): readonly string[] {
  if ('other' in condition) return [condition.field, condition.other]
  if ('limit' in condition && typeof condition.limit === 'string') return [condition.field, condition.limit]
  return [condition.field]
}

/** The unknown part of an operand: its first unknown step, or the unknown items of a list that is known. */
function unknownOperand(path: string, scope: Scope): readonly string[] {
  const list = listOf(path, scope)
  const value = valueAt(scope.record, list)
  if (Array.isArray(value)) {
    const items = value.map((_: unknown, index) => `${list}.${index}`)
    return items
      .filter((item) => isUnknown(valueAt(scope.record, item)))
      .map((item) => placed(item, scope.places))
  }
  return isUnknown(value) ? [unknownStep(path, scope)] : []
}

/** The first step of a path that is not known: a missing parent is one missing thing. */
function unknownStep(path: string, scope: Scope): string {
  let step = ''
  for (const key of path.split('.')) {
    step = step === '' ? key : `${step}.${key}`
    if (isUnknown(valueAt(scope.record, step))) break
  }
  return placed(step, scope.places)
}

function placed(path: string, places: Readonly<Record<string, string>>): string {
  const [first = '', ...rest] = path.split('.')
  return [Object.hasOwn(places, first) ? places[first] : first, ...rest].join('.')
}

function unique(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)]
}
