import type { ConditionData } from '@ssi/rules'
import fc from 'fast-check'

/** The paths a leaf may look at, by kind of field; quantifiers add those of their items. */
interface Paths {
  readonly codes: Readonly<Record<string, readonly string[]>>
  readonly flags: readonly string[]
  readonly numbers: readonly string[]
  readonly days: readonly string[]
}

const outer: Paths = {
  codes: { outcome: ['came', 'came-late', 'missed'], room: ['A', 'B'], 'contact.name': ['A', 'B'] },
  flags: ['consent', 'contact.reachable'],
  numbers: ['delay', 'seats', 'topics.length', 'guests.length'],
  days: ['start', 'end'],
}
const within = ({ codes, flags, numbers, days }: Paths, item: string): Paths => ({
  codes: { ...codes, [`${item}.name`]: ['A', 'B'] },
  flags: [...flags, `${item}.came`],
  numbers: [...numbers, `${item}.age`],
  days: [...days, `${item}.from`],
})

/** A condition on a visit, with quantifiers inside quantifiers. */
export const arbitraryCondition: fc.Arbitrary<ConditionData> = condition(outer, 3, ['guest', 'other'])

function condition(paths: Paths, depth: number, items: readonly string[]): fc.Arbitrary<ConditionData> {
  if (depth === 0) return leaf(paths)
  const part = fc.constant(null).chain(() => condition(paths, depth - 1, items))
  const [item, ...rest] = items
  const joins: readonly fc.Arbitrary<ConditionData>[] = [
    fc.record({ op: fc.constantFrom('all', 'any'), conditions: fc.array(part, { maxLength: 3 }) }),
    fc.record({ op: fc.constant('not'), condition: part }),
    fc.record({ op: fc.constant('implies'), when: part, holds: part }),
  ]
  if (item === undefined) return fc.oneof(leaf(paths), ...joins)
  const quantifier: fc.Arbitrary<ConditionData> = fc.record({
    op: fc.constantFrom('every', 'some'),
    list: fc.constant('guests'),
    item: fc.constant(item),
    condition: fc.constant(null).chain(() => condition(within(paths, item), depth - 1, rest)),
  })
  return fc.oneof(leaf(paths), ...joins, quantifier, quantifier)
}

function leaf(paths: Paths): fc.Arbitrary<ConditionData> {
  const [number, day, flag] = [paths.numbers, paths.days, paths.flags].map((names) =>
    fc.constantFrom(...names),
  ) as [fc.Arbitrary<string>, fc.Arbitrary<string>, fc.Arbitrary<string>]
  const coded = fc
    .constantFrom(...Object.entries(paths.codes))
    .chain(([field, values]) => fc.tuple(fc.constant(field), fc.subarray([...values])))
  const any = fc.oneof(number, day, flag, fc.constantFrom(...Object.keys(paths.codes)))
  return fc.oneof<fc.Arbitrary<ConditionData>[]>(
    coded.map(([field, [value = 'A']]) => ({ op: 'equals', field, value })),
    fc.record({ op: fc.constant('equals'), field: flag, value: fc.boolean() }),
    fc.record({ op: fc.constant('equals'), field: number, value: fc.nat({ max: 2 }) }),
    coded.map(([field, values]) => ({ op: 'oneOf', field, values })),
    fc.record({
      op: fc.constant('present'),
      field: fc.oneof(any, fc.constantFrom('topics', 'guests', 'contact')),
    }),
    fc.record({ op: fc.constantFrom('sameAs', 'before', 'notAfter'), field: day, other: day }),
    fc.record({
      op: fc.constantFrom('atLeast', 'atMost'),
      field: number,
      limit: fc.oneof(fc.nat({ max: 2 }), number),
    }),
    fc.record({
      op: fc.constantFrom('includesAll', 'includesAny'),
      field: fc.constant('topics'),
      values: fc.subarray(['sleep', 'work', 'money']),
    }),
    fc.record({
      op: fc.constant('equals'),
      field: fc.constantFrom('room', 'consent'),
      value: fc.constant('not-stated'),
    }),
  )
}
