import type { ConditionData, Value } from '@ssi/rules'
import { feelLiteral, feelSteps } from './names.ts'

const silent = '[null, "", "not-stated"]'

/**
 * A condition as a FEEL expression on a record's fields: true, false, or null where the record does not decide it.
 *
 * FEEL's own equality turns null into false, and so do its `some` and `every`; the expression asks for what is known
 * first and joins items by `any` and `all`, so that an engine says what {@link evaluate} says.
 *
 * @param within The name under which the engine knows the record; without one, fields go by their own names.
 * @throws RangeError where a field has a name that FEEL would read otherwise.
 * @example
 * ```ts run
 * import { feel } from '@ssi/interchange'
 * import { type Condition, equals } from '@ssi/rules'
 * const hasCome: Condition<{ came?: boolean }> = equals('came', true)
 * feel(hasCome)
 * // => '(if list contains([null, "", "not-stated"], came) then null else list contains([true], came))'
 * feel(hasCome, 'visit').includes('visit.came') // => true
 * ```
 */
export function feel(condition: ConditionData, within?: string): string {
  return expression(condition, {
    within: within === undefined ? '' : `${feelSteps(within).join('.')}.`,
    items: [],
  })
}

/** What stands before the name of a field, and the names that quantifiers have given to items. */
interface Scope {
  readonly within: string
  readonly items: readonly string[]
}

function expression(condition: ConditionData, scope: Scope): string {
  switch (condition.op) {
    case 'equals':
      return condition.value === 'not-stated'
        ? asked(
            '[null, ""]',
            valueAt(condition.field, scope),
            (value) => `list contains(["not-stated"], ${value})`,
          )
        : isOneOf(valueAt(condition.field, scope), [condition.value])
    case 'oneOf':
      return isOneOf(valueAt(condition.field, scope), condition.values)
    case 'present':
      return isPresent(valueAt(condition.field, scope))
    case 'sameAs':
      return compared(condition.field, '=', condition.other, scope)
    case 'before':
      return compared(condition.field, '<', condition.other, scope)
    case 'notAfter':
      return compared(condition.field, '<=', condition.other, scope)
    case 'atLeast':
      return compared(condition.field, '>=', condition.limit, scope)
    case 'atMost':
      return compared(condition.field, '<=', condition.limit, scope)
    case 'includesAll':
    case 'includesAny': {
      const parts = condition.values.map((value) => includes(valueAt(condition.field, scope), value))
      return `${condition.op === 'includesAll' ? 'all' : 'any'}([${parts.join(', ')}])`
    }
    case 'every':
    case 'some':
      return overItems(condition, scope)
    case 'all':
    case 'any':
      return `${condition.op}([${condition.conditions.map((part) => expression(part, scope)).join(', ')}])`
    case 'not':
      return `not(${expression(condition.condition, scope)})`
    case 'implies':
      return `any([not(${expression(condition.when, scope)}), ${expression(condition.holds, scope)}])`
  }
}

/** The value at a dotted path; a word on the way stands for all that hangs on it. */
function valueAt(path: string, { within, items }: Scope): string {
  const [first, ...rest] = feelSteps(path)
  const start = items.includes(first) ? first : `${within}${first}`
  return rest.reduce(
    (value, name) =>
      name === 'length'
        ? `(if list contains([null, "", "none", "not-stated"], ${value}) then ${value} else if ${hasUnknownItems(value)} then null else count(${value}))`
        : `(if list contains(["none", "not-stated"], ${value}) then ${value} else ${value}.${name})`,
    start,
  )
}

function asked(unknown: string, value: string, known: (value: string) => string): string {
  return `(if list contains(${unknown}, ${value}) then null else ${known(value)})`
}

function isOneOf(value: string, values: readonly Value[]): string {
  if (values.length === 0) return 'false'
  return asked(silent, value, () => `list contains([${values.map(feelLiteral).join(', ')}], ${value})`)
}

/** Engines disagree on what is a list of nothing known; joined to nothing, a value of any kind is a list. */
function isPresent(value: string): string {
  const entries = `concatenate(${value})`
  const isKnown = 'not(list contains([null, ""], entry))'
  const listed = `if any(for entry in ${entries} return ${isKnown}) then true else if count(${entries}) = 0 then false else null`
  return asked(silent, value, () => `if list contains(["none", false], ${value}) then false else ${listed}`)
}

function hasUnknownItems(value: string): string {
  return `any(for entry in ${value} return list contains([null, ""], entry))`
}

function compared(field: string, sign: string, other: string | number, scope: Scope): string {
  const a = valueAt(field, scope)
  const b = typeof other === 'number' ? String(other) : valueAt(other, scope)
  const isNone = `list contains(["none"], ${a}) or list contains(["none"], ${b})`
  const isUnknown = `list contains(${silent}, ${a}) or list contains(${silent}, ${b})`
  return `(if ${isNone} then false else if ${isUnknown} then null else ${a} ${sign} ${b})`
}

function includes(list: string, value: Value): string {
  const items = `any(for entry in ${list} return ${isOneOf('entry', [value])})`
  return overList(list, 'false', items)
}

function overItems(
  { op, list, item, condition }: Extract<ConditionData, { op: 'every' | 'some' }>,
  scope: Scope,
): string {
  const [name] = feelSteps(item)
  const join = op === 'every' ? 'all' : 'any'
  const value = valueAt(list, scope)
  return overList(
    value,
    String(op === 'every'),
    `${join}(for ${name} in ${value} return ${expression(condition, { ...scope, items: [...scope.items, name] })})`,
  )
}

function overList(list: string, none: string, items: string): string {
  return `(if list contains(["none"], ${list}) then ${none} else if list contains(${silent}, ${list}) then null else ${items})`
}
