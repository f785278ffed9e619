import fc from 'fast-check'
import type { ConditionData } from '../../src/index.ts'

/** The paths that a leaf may look at, by the kind of field; quantifiers add those of their items. */
interface Paths {
  readonly codes: Readonly<Record<string, readonly string[]>>
  readonly flags: readonly string[]
  readonly numbers: readonly string[]
  readonly days: readonly string[]
  readonly lists: Readonly<Record<string, readonly string[]>>
  readonly others: readonly string[]
  readonly stated: readonly string[]
}

const outer: Paths = {
  codes: { outcome: ['came', 'came-late', 'missed'], room: ['A', 'B'], 'contact.name': ['A', 'B'] },
  flags: ['consent', 'repeat', 'contact.reachable'],
  numbers: ['delay', 'seats', 'topics.length', 'guests.length'],
  days: ['start', 'end'],
  lists: { topics: ['sleep', 'work', 'money'] },
  others: ['topics', 'guests', 'contact'],
  stated: ['room', 'consent'],
}

const within = (paths: Paths, item: string): Paths => ({
  ...paths,
  codes: { ...paths.codes, [`${item}.name`]: ['A', 'B'] },
  flags: [...paths.flags, `${item}.came`],
  numbers: [...paths.numbers, `${item}.age`],
  days: [...paths.days, `${item}.from`],
})

/** A condition on a visit, with quantifiers inside quantifiers; `stating` asks also for what is not stated. */
export function visitCondition({
  stating,
  depth = 3,
}: {
  readonly stating: boolean
  readonly depth?: number
}) {
  return condition(stating ? outer : { ...outer, stated: [] }, depth, ['guest', 'other'])
}

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
  const inner = fc.constant(null).chain(() => condition(within(paths, item), depth - 1, rest))
  const quantifier: fc.Arbitrary<ConditionData> = fc.record({
    op: fc.constantFrom('every', 'some'),
    list: fc.constant('guests'),
    item: fc.constant(item),
    condition: inner,
  })
  return fc.oneof(leaf(paths), ...joins, quantifier)
}

function leaf(paths: Paths): fc.Arbitrary<ConditionData> {
  const number = fc.constantFrom(...paths.numbers)
  const day = fc.constantFrom(...paths.days)
  const ofCodes = (table: Paths['codes']) =>
    fc
      .constantFrom(...Object.entries(table))
      .chain(([field, values]) => fc.tuple(fc.constant(field), fc.subarray([...values])))
  const field = fc.constantFrom(
    ...Object.keys(paths.codes),
    ...paths.flags,
    ...paths.numbers,
    ...paths.days,
    ...paths.others,
  )
  const leaves: readonly fc.Arbitrary<ConditionData>[] = [
    ofCodes(paths.codes).map(([name, [value = 'A']]) => ({ op: 'equals', field: name, value })),
    fc.record({ op: fc.constant('equals'), field: fc.constantFrom(...paths.flags), value: fc.boolean() }),
    fc.record({ op: fc.constant('equals'), field: number, value: fc.nat({ max: 2 }) }),
    ofCodes(paths.codes).map(([name, values]) => ({ op: 'oneOf', field: name, values })),
    fc.record({ op: fc.constant('present'), field }),
    fc.record({ op: fc.constantFrom('sameAs', 'before', 'notAfter'), field: day, other: day }),
    fc.record({
      op: fc.constantFrom('atLeast', 'atMost'),
      field: number,
      limit: fc.oneof(fc.nat({ max: 2 }), number),
    }),
    fc
      .tuple(fc.constantFrom('includesAll', 'includesAny'), ofCodes(paths.lists))
      .map(([op, [name, values]]) => ({ op, field: name, values })),
    ...paths.stated.map((name) =>
      fc.constant<ConditionData>({ op: 'equals', field: name, value: 'not-stated' }),
    ),
  ]
  return fc.oneof(...leaves)
}
