import type { ConditionData } from './condition-data.ts'
import { evaluate, type Truth } from './evaluate.ts'
import { itemsOf, listOf, operands, placed, type Quantifier, type Scope } from './scope.ts'

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

/** The faults of a condition that is false, as groups of paths: one group, or one for each item of an `every`. */
export function faults(condition: ConditionData, scope: Scope): readonly (readonly string[])[] {
  if (condition.op !== 'every') return [culprits(condition, scope)]
  return itemsThat(condition, scope, false).flatMap((item) => faults(condition.condition, item))
}

function itemsThat(condition: Quantifier, scope: Scope, truth: Truth): readonly Scope[] {
  return (itemsOf(condition, scope) ?? []).filter(
    (item) => evaluate(condition.condition, item.record) === truth,
  )
}

function unique(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)]
}
