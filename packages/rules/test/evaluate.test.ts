import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  atLeast,
  atMost,
  before,
  type Condition,
  equals,
  evaluate,
  every,
  implies,
  includesAll,
  includesAny,
  not,
  notAfter,
  oneOf,
  present,
  sameAs,
  some,
  type Truth,
} from '../src/index.ts'
import type { Visit } from './visit.ts'

type Row = readonly [record: object, truth: Truth]

/** A truth table: each record with what the condition is of it. */
function tells(title: string, condition: Condition<Visit>, rows: readonly Row[]): void {
  describe(title, () => {
    it.for(rows)('of %j is %s', ([record, truth]) => {
      expect(evaluate(condition, record)).toBe(truth)
    })
  })
}

const unknowns: readonly Row[] = [
  [{}, undefined],
  [
    { outcome: undefined, delay: undefined, topics: undefined, guests: undefined, start: undefined },
    undefined,
  ],
  [{ outcome: null, delay: null, topics: null, guests: null, start: null }, undefined],
  [{ outcome: '', delay: '', topics: '', guests: '', start: '' }, undefined],
  [
    {
      outcome: 'not-stated',
      delay: 'not-stated',
      topics: 'not-stated',
      guests: 'not-stated',
      start: 'not-stated',
    },
    undefined,
  ],
]

tells('equals', equals('outcome', 'came'), [
  ...unknowns,
  [{ outcome: 'came' }, true],
  [{ outcome: 'missed' }, false],
  [{ outcome: 'none' }, false],
])
tells('equals on a number', equals('delay', 0), [
  ...unknowns,
  [{ delay: 0 }, true],
  [{ delay: 1 }, false],
  [{ delay: 'none' }, false],
])
tells('equals on a yes or no', equals('consent', false), [
  [{ consent: false }, true],
  [{ consent: true }, false],
  [{ consent: 'not-stated' }, undefined],
  [{}, undefined],
])
tells('equals, asking what a document does not state', equals('room', 'not-stated'), [
  [{ room: 'not-stated' }, true],
  [{ room: 'B2' }, false],
  [{ room: 'none' }, false],
  [{ room: '' }, undefined],
  [{ room: null }, undefined],
  [{}, undefined],
])
tells('equals on the length of a list', equals('topics.length', 2), [
  ...unknowns,
  [{ topics: [] }, false],
  [{ topics: ['sleep', 'work'] }, true],
])
tells('equals below a group', equals('contact.reachable', true), [
  [{}, undefined],
  [{ contact: null }, undefined],
  [{ contact: {} }, undefined],
  [{ contact: { reachable: true } }, true],
  [{ contact: { reachable: false } }, false],
  [{ contact: 'none' }, false],
])
tells('oneOf', oneOf('outcome', ['came', 'came-late']), [
  ...unknowns,
  [{ outcome: 'came-late' }, true],
  [{ outcome: 'missed' }, false],
  [{ outcome: 'none' }, false],
])
tells('present', present('delay'), [...unknowns, [{ delay: 0 }, true], [{ delay: 'none' }, false]])
tells('present on a list', present('guests'), [
  ...unknowns,
  [{ guests: [] }, false],
  [{ guests: [{}] }, true],
])
tells('present on a yes or no', present('consent'), [
  [{ consent: true }, true],
  [{ consent: false }, false],
  [{}, undefined],
])
tells('present below a group that is none', present('contact.name'), [
  [{ contact: 'none' }, false],
  [{ contact: 'not-stated' }, undefined],
  [{ contact: { name: 'Ann' } }, true],
])
tells('sameAs', sameAs('start', 'end'), [
  ...unknowns,
  [{ start: '2024-09-12' }, undefined],
  [{ start: '2024-09-12', end: '2024-09-12' }, true],
  [{ start: '2024-09-12', end: '2024-09-13' }, false],
  [{ start: '2024-09-12', end: 'none' }, false],
  [{ end: 'none' }, false],
])
tells('before', before('start', 'end'), [
  ...unknowns,
  [{ start: '2024-09-12', end: '2024-09-13' }, true],
  [{ start: '2024-09-12', end: '2024-09-12' }, false],
  [{ start: '2024-10-01', end: '2024-09-30' }, false],
  [{ end: '2024-09-12' }, undefined],
  [{ start: '2024-09-12', end: 'none' }, false],
])
tells('notAfter', notAfter('start', 'end'), [
  ...unknowns,
  [{ start: '2024-09-12', end: '2024-09-13' }, true],
  [{ start: '2024-09-12', end: '2024-09-12' }, true],
  [{ start: '2024-09-13', end: '2024-09-12' }, false],
  [{ end: 'none' }, false],
])
tells('atLeast', atLeast('delay', 10), [
  ...unknowns,
  [{ delay: 10 }, true],
  [{ delay: 9 }, false],
  [{ delay: 'none' }, false],
])
tells('atMost', atMost('delay', 10), [
  ...unknowns,
  [{ delay: 10 }, true],
  [{ delay: 11 }, false],
  [{ delay: 'none' }, false],
])
tells('atLeast of another field', atLeast('seats', 'guests.length'), [
  ...unknowns,
  [{ seats: 1 }, undefined],
  [{ guests: [{}] }, undefined],
  [{ seats: 1, guests: [{}] }, true],
  [{ seats: 0, guests: [{}] }, false],
])
tells('includesAll', includesAll('topics', ['sleep', 'work']), [
  ...unknowns,
  [{ topics: ['work', 'sleep', 'money'] }, true],
  [{ topics: ['sleep'] }, false],
  [{ topics: [] }, false],
  [{ topics: ['sleep', null] }, undefined],
  [{ topics: 'none' }, false],
])
tells('includesAny', includesAny('topics', ['sleep', 'work']), [
  ...unknowns,
  [{ topics: ['money', 'work'] }, true],
  [{ topics: ['money'] }, false],
  [{ topics: [] }, false],
  [{ topics: ['money', null] }, undefined],
  [{ topics: ['work', null] }, true],
])
tells('every', every('guests', 'guest', equals('guest.came', true)), [
  ...unknowns,
  [{ guests: [] }, true],
  [{ guests: 'none' }, true],
  [{ guests: [{ came: true }, { came: true }] }, true],
  [{ guests: [{ came: true }, {}] }, undefined],
  [{ guests: [{ came: true }, null] }, undefined],
  [{ guests: [{}, { came: false }] }, false],
])
tells('some', some('guests', 'guest', equals('guest.came', true)), [
  ...unknowns,
  [{ guests: [] }, false],
  [{ guests: 'none' }, false],
  [{ guests: [{}, { came: true }] }, true],
  [{ guests: [{ came: false }, {}] }, undefined],
  [{ guests: [{ came: false }] }, false],
])
tells('a quantifier with outer fields in reach', every('guests', 'guest', notAfter('start', 'guest.from')), [
  [{ guests: [] }, true],
  [{ start: '2024-09-12', guests: [{ from: '2024-09-12' }] }, true],
  [{ start: '2024-09-12', guests: [{ from: '2024-09-11' }] }, false],
  [{ guests: [{ from: '2024-09-11' }] }, undefined],
])
tells(
  'a quantifier within a quantifier',
  every('guests', 'guest', some('guests', 'other', before('other.from', 'guest.from'))),
  [
    [{ guests: [] }, true],
    [{ guests: [{ from: '2024-09-12' }] }, false],
    [{ guests: [{ from: '2024-09-12' }, {}] }, undefined],
  ],
)

describe('what joins conditions follows Kleene', () => {
  const truths = [true, undefined, false] as const
  const first: Condition<Visit> = equals('consent', true)
  const second: Condition<Visit> = equals('repeat', true)
  const records = truths.flatMap((consent) => truths.map((repeat) => ({ consent, repeat })))
  const table = (condition: Condition<Visit>): readonly Truth[] =>
    records.map((record) => evaluate(condition, record))

  it('all is as true as its least true part', () => {
    expect(table(all(first, second))).toEqual([
      true,
      undefined,
      false,
      undefined,
      undefined,
      false,
      false,
      false,
      false,
    ])
  })

  it('any is as true as its most true part', () => {
    expect(table(any(first, second))).toEqual([
      true,
      true,
      true,
      true,
      undefined,
      undefined,
      true,
      undefined,
      false,
    ])
  })

  it('implies is any of the second and the first denied', () => {
    expect(table(implies(first, second))).toEqual(table(any(not(first), second)))
  })

  it('not turns true and false, and leaves what is not known', () => {
    expect(table(not(first))).toEqual([
      false,
      false,
      false,
      undefined,
      undefined,
      undefined,
      true,
      true,
      true,
    ])
  })

  it('all of none is true, any of none is false', () => {
    expect([evaluate(all(), {}), evaluate(any(), {})]).toEqual([true, false])
  })
})

describe('a path', () => {
  it('below a group that a document does not state is not stated either', () => {
    expect(
      evaluate({ op: 'equals', field: 'contact.name', value: 'not-stated' }, { contact: 'not-stated' }),
    ).toBe(true)
    expect(evaluate({ op: 'equals', field: 'contact.name', value: 'not-stated' }, { contact: 'none' })).toBe(
      false,
    )
  })

  it('sees no property that an object inherits', () => {
    expect(evaluate({ op: 'present', field: 'constructor.name' }, {})).toBeUndefined()
    expect(evaluate({ op: 'present', field: 'toString' }, {})).toBeUndefined()
  })
})

describe('a condition', () => {
  it('is plain data', () => {
    const condition: Condition<Visit> = all(
      equals('outcome', 'came'),
      every('guests', 'guest', present('guest.name')),
    )
    expect(condition).toEqual({
      op: 'all',
      conditions: [
        { op: 'equals', field: 'outcome', value: 'came' },
        { op: 'every', list: 'guests', item: 'guest', condition: { op: 'present', field: 'guest.name' } },
      ],
    })
  })
})
