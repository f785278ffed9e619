import type { ConditionData } from './condition-data.ts'
import { evaluate } from './evaluate.ts'
import { itemsOf, listOf, operands, placed, type Quantifier, type Scope } from './scope.ts'
import { isUnknown, known, valueAt } from './value-at.ts'

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
  const paths = new Set<string>()
  addMissing(paths, condition, scope, one)
  return [...paths]
}

/** Adds what an open condition waits for, and says whether it is open. */
function addMissing(paths: Set<string>, condition: ConditionData, scope: Scope, one: boolean): boolean {
  if (evaluate(condition, scope.record) !== undefined) return false
  switch (condition.op) {
    case 'all':
    case 'any':
      condition.conditions.some((part) => addMissing(paths, part, scope, one) && one)
      return true
    case 'not':
      return addMissing(paths, condition.condition, scope, one)
    case 'implies':
      return addMissing(paths, condition.when, scope, true) || addMissing(paths, condition.holds, scope, one)
    case 'every':
    case 'some':
      addItems(paths, condition, scope, one)
      return true
    default:
      for (const path of operands(condition)) addUnknown(paths, path, scope)
      return true
  }
}

function addItems(paths: Set<string>, condition: Quantifier, scope: Scope, one: boolean): void {
  const items = itemsOf(condition, scope)
  if (items === undefined) paths.add(unknownStep(condition.list, scope))
  else for (const item of items) addMissing(paths, condition.condition, item, one)
}

/** Adds the unknown part of an operand: its first unknown step, or the unknown items of a list that is known. */
function addUnknown(paths: Set<string>, path: string, scope: Scope): void {
  const list = listOf(path, scope)
  const value = valueAt(scope.record, list)
  if (isUnknown(value)) paths.add(unknownStep(path, scope))
  else if (Array.isArray(value))
    for (const [index, item] of value.entries())
      if (isUnknown(known(item))) paths.add(placed(`${list}.${index}`, scope.places))
}

/** The first step of a path that is not known: a missing parent is one missing thing. */
function unknownStep(path: string, scope: Scope): string {
  const end = path.lastIndexOf('.')
  const above = path.slice(0, end)
  return end > 0 && isUnknown(valueAt(scope.record, above))
    ? unknownStep(above, scope)
    : placed(path, scope.places)
}
