import { describe, expect, it } from 'vitest'
import { defineCheck, explain, shapeOf } from '../src/index.ts'
import { visit } from './visit.ts'

const check = defineCheck({ scheme: 'visits', record: visit, rules: [] })
const messages = (input: unknown): readonly string[] =>
  shapeOf(visit, input).findings.map((finding) => explain(finding))
const noData = (found: string): string => `room: "[${found}]" is not data that a record can hold.`

const cycle: Record<string, unknown> = {}
cycle['room'] = cycle

const unreadable = {
  get room(): string {
    throw new Error('no')
  },
}

describe('input that is no plain data', () => {
  it.for([
    ['a function', { room: () => 'B2' }, noData('function')],
    ['a symbol', { room: Symbol('B2') }, noData('symbol')],
    ['a big integer', { room: 2n }, noData('bigint')],
    ['no number', { room: Number.NaN }, noData('NaN')],
    ['an endless number', { room: Number.POSITIVE_INFINITY }, noData('Infinity')],
    ['a day as an object', { room: new Date() }, noData('object Date')],
    ['a map', { room: new Map() }, noData('object Map')],
    ['a regular expression', { room: /B2/ }, noData('object RegExp')],
    ['a promise', { room: Promise.resolve('B2') }, noData('object Promise')],
    ['a value that contains itself', cycle, noData('a value that contains itself')],
  ] as const)('is an error at its place: %s', ([, input, message]) => {
    expect(messages(input)).toEqual([message])
  })

  it.for([
    ['a property that throws when it is read', unreadable],
    [
      'a proxy that refuses',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no')
          },
        },
      ),
    ],
    ['a proxy that is revoked', revoked()],
    [
      'a list with a map of its own',
      Object.assign([1], {
        map: () => {
          throw new Error('no')
        },
      }),
    ],
  ] as const)('is an error of its whole, and nothing throws: %s', ([, input]) => {
    expect(() => check(input)).not.toThrow()
    expect(check(input).verdict).toBe('breaks')
  })

  it.for(['words', 7, true, [], [{ room: 'B2' }], () => 1, Symbol('x'), 1n, new Date(0)] as const)(
    'is an error where it stands for the whole record: %s',
    (input) => {
      expect(check(input)).toMatchObject({
        verdict: 'breaks',
        record: { repeat: false },
        findings: [{ code: 'wrong-kind' }],
      })
    },
  )

  it('is not run: no method of the input is called', () => {
    const called: string[] = []
    const own = (name: string) => () => called.push(name)
    const list = Object.assign(['sleep'], {
      map: own('map'),
      toString: own('toString'),
      toJSON: own('toJSON'),
    })
    shapeOf(visit, {
      topics: list,
      contact: { toString: own('toString'), valueOf: own('valueOf'), toJSON: own('toJSON') },
    })
    expect(called).toEqual([])
  })
})

describe('one value in two places', () => {
  it('is no value that contains itself', () => {
    const ann = { name: 'Ann' }
    expect(shapeOf(visit, { guests: [ann, ann], contact: ann })).toEqual({
      record: { guests: [ann, ann], contact: ann, repeat: false },
      findings: [],
    })
  })
})

describe('input that is very large', () => {
  it('is quoted short', () => {
    expect(messages({ outcome: 'x'.repeat(10_000) })).toEqual([
      `outcome: "${'x'.repeat(59)}… is not a value of this field. Use "came", "came-late" or "missed".`,
    ])
  })

  it('may be nested ten thousand deep', () => {
    let deep: unknown = 'B2'
    for (let level = 0; level < 10_000; level += 1) deep = level % 2 === 0 ? { contact: deep } : [deep]
    expect(() => check(deep)).not.toThrow()
    expect(() => check({ contact: deep, guests: [deep] })).not.toThrow()
  })

  it('may hold one value in very many places', () => {
    let wide: unknown = { name: 'Ann' }
    for (let level = 0; level < 40; level += 1) wide = [wide, wide]
    const started = performance.now()
    expect(check({ guests: wide, piano: wide }).verdict).toBe('breaks')
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  it('may hold a hundred thousand items', () => {
    const guests = Array.from({ length: 100_000 }, (_, index) => ({ name: `guest ${index}`, came: 'yes' }))
    const started = performance.now()
    const { findings } = check({ guests })
    expect(findings.length).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}
