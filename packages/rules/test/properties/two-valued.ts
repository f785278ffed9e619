import type { ConditionData } from '../../src/index.ts'

/**
 * What a condition is of a record of which everything is known: a second, two-valued reading of the language,
 * written without looking at the first.
 */
export function isTrue(condition: ConditionData, record: object): boolean {
  const get = (path: string): unknown =>
    path
      .split('.')
      .reduce<unknown>((at, key) => (at === 'none' ? 'none' : (at as Record<string, unknown>)[key]), record)
  const isNone = (path: string): boolean => get(path) === 'none'
  const ordered = (a: unknown, b: unknown): number => (a === b ? 0 : (a as string) < (b as string) ? -1 : 1)
  const items = (path: string): readonly unknown[] => (isNone(path) ? [] : (get(path) as readonly unknown[]))
  switch (condition.op) {
    case 'equals':
      return get(condition.field) === condition.value
    case 'oneOf':
      return condition.values.some((value) => get(condition.field) === value)
    case 'present': {
      const value = get(condition.field)
      return value !== 'none' && value !== false && (value as { readonly length?: number }).length !== 0
    }
    case 'sameAs':
    case 'before':
    case 'notAfter': {
      if (isNone(condition.field) || isNone(condition.other)) return false
      const order = ordered(get(condition.field), get(condition.other))
      return { sameAs: order === 0, before: order < 0, notAfter: order <= 0 }[condition.op]
    }
    case 'atLeast':
    case 'atMost': {
      const limit = typeof condition.limit === 'number' ? condition.limit : get(condition.limit)
      if (isNone(condition.field) || limit === 'none') return false
      const order = ordered(get(condition.field), limit)
      return condition.op === 'atLeast' ? order >= 0 : order <= 0
    }
    case 'includesAll':
      return condition.values.every((value) => items(condition.field).includes(value))
    case 'includesAny':
      return condition.values.some((value) => items(condition.field).includes(value))
    case 'every':
      return items(condition.list).every((item) =>
        isTrue(condition.condition, { ...record, [condition.item]: item }),
      )
    case 'some':
      return items(condition.list).some((item) =>
        isTrue(condition.condition, { ...record, [condition.item]: item }),
      )
    case 'all':
      return condition.conditions.every((part) => isTrue(part, record))
    case 'any':
      return condition.conditions.some((part) => isTrue(part, record))
    case 'not':
      return !isTrue(condition.condition, record)
    case 'implies':
      return !isTrue(condition.when, record) || isTrue(condition.holds, record)
  }
}
