import fc from 'fast-check'
import type { ConditionData } from '../../src/index.ts'

const flags = ['consent', 'repeat'] as const

/** Conditions from so few words that many of them nearly read the same. */
export const narrowCondition: fc.Arbitrary<ConditionData> = narrow(3, ['guest', 'other'], [])

function narrow(
  depth: number,
  items: readonly string[],
  scope: readonly string[],
): fc.Arbitrary<ConditionData> {
  const places = [...flags, ...scope.map((item) => `${item}.came`)]
  const days = ['start', ...scope.map((item) => `${item}.from`)]
  const leaf = fc.oneof<fc.Arbitrary<ConditionData>[]>(
    fc.record({ op: fc.constant('equals'), field: fc.constantFrom(...places), value: fc.boolean() }),
    fc.record({
      op: fc.constantFrom('before', 'sameAs'),
      field: fc.constantFrom(...days),
      other: fc.constantFrom(...days),
    }),
    fc.record({ op: fc.constant('present'), field: fc.constantFrom(...places, 'contact', 'guests') }),
    fc.record({
      op: fc.constantFrom('includesAll', 'includesAny'),
      field: fc.constant('topics'),
      values: fc.subarray(['sleep', 'work']),
    }),
    fc.record({
      op: fc.constant('oneOf'),
      field: fc.constant('room'),
      values: fc.subarray(['A', 'B', 'A, B']),
    }),
  )
  if (depth === 0) return leaf
  const [item, ...rest] = items
  const part = narrow(depth - 1, items, scope)
  const joins = fc.oneof<fc.Arbitrary<ConditionData>[]>(
    fc.record({ op: fc.constantFrom('all', 'any'), conditions: fc.array(part, { maxLength: 2 }) }),
    fc.record({ op: fc.constant('not'), condition: part }),
    fc.record({ op: fc.constant('implies'), when: part, holds: part }),
  )
  if (item === undefined) return fc.oneof(leaf, joins)
  const inner = fc.record({
    op: fc.constantFrom('every', 'some'),
    list: fc.constant('guests'),
    item: fc.constant(item),
    condition: narrow(depth - 1, rest, [...scope, item]),
  }) as fc.Arbitrary<ConditionData>
  return fc.oneof(leaf, joins, inner)
}
