import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  atLeast,
  type Condition,
  culprits,
  equals,
  every,
  implies,
  includesAll,
  missing,
  needs,
  not,
  notAfter,
  oneOf,
  present,
  scopeOf,
  some,
} from '../src/index.ts'
import type { Visit } from './visit.ts'

type OnVisit = Condition<Visit>

const waits = (condition: OnVisit, record: object): readonly string[] => missing(condition, scopeOf(record))
const decides = (condition: OnVisit, record: object): readonly string[] =>
  culprits(condition, scopeOf(record))

describe('what a condition needs', () => {
  it('is each path it looks at, once, items written as of their list', () => {
    const condition: OnVisit = all(
      equals('outcome', 'came'),
      not(equals('outcome', 'missed')),
      implies(present('contact.name'), atLeast('seats', 'guests.length')),
      every('guests', 'guest', some('guests', 'other', notAfter('guest.from', 'other.from'))),
    )
    expect(needs(condition)).toEqual([
      'outcome',
      'contact.name',
      'seats',
      'guests.length',
      'guests',
      'guests[].from',
    ])
  })
})

describe('what is missing', () => {
  const both: OnVisit = all(equals('consent', true), present('delay'))

  it('is nothing once the truth is firm', () => {
    expect(waits(both, { consent: false })).toEqual([])
    expect(waits(both, { consent: true, delay: 5 })).toEqual([])
  })

  it('is what keeps it open, and not what is settled', () => {
    expect(waits(both, {})).toEqual(['consent', 'delay'])
    expect(waits(both, { consent: true })).toEqual(['delay'])
    expect(waits(any(both, equals('repeat', true)), { consent: true })).toEqual(['delay', 'repeat'])
  })

  it('asks whether something applies before whether it holds', () => {
    const condition: OnVisit = implies(equals('outcome', 'came-late'), present('delay'))
    expect(waits(condition, {})).toEqual(['outcome'])
    expect(waits(condition, { outcome: 'came-late' })).toEqual(['delay'])
  })

  it('asks of several parts that decide whether something applies for the first open one', () => {
    const condition: OnVisit = implies(all(equals('consent', true), equals('repeat', true)), present('delay'))
    expect(waits(condition, {})).toEqual(['consent'])
    expect(waits(condition, { consent: true })).toEqual(['repeat'])
  })

  it('names a missing group once, and then what is missing in it', () => {
    const condition: OnVisit = all(present('contact.name'), equals('contact.reachable', true))
    expect(waits(condition, {})).toEqual(['contact'])
    expect(waits(condition, { contact: {} })).toEqual(['contact.name', 'contact.reachable'])
    expect(waits(condition, { contact: { name: 'Ann' } })).toEqual(['contact.reachable'])
  })

  it('names a missing list, then the items by number', () => {
    const condition: OnVisit = every('guests', 'guest', notAfter('start', 'guest.from'))
    expect(waits(condition, {})).toEqual(['guests'])
    expect(waits(condition, { guests: [{ from: '2024-09-12' }, {}] })).toEqual(['start', 'guests.1.from'])
    expect(waits(condition, { start: '2024-09-12', guests: [null, {}] })).toEqual([
      'guests.0',
      'guests.1.from',
    ])
  })

  it('names the unknown items of a list of values', () => {
    expect(waits(includesAll('topics', ['sleep']), { topics: ['work', null] })).toEqual(['topics.1'])
  })

  it('counts a field of which the document says nothing as missing', () => {
    expect(waits(equals('consent', true), { consent: 'not-stated' })).toEqual(['consent'])
    expect(waits(equals('consent', 'not-stated'), { consent: 'not-stated' })).toEqual([])
  })

  it('names the limit it is compared with, and the unknown items where their number matters', () => {
    expect(waits(atLeast('guests.length', 'seats'), { guests: [{}] })).toEqual(['seats'])
    expect(waits(atLeast('guests.length', 'seats'), { guests: [null] })).toEqual(['guests.0', 'seats'])
  })

  it('is nothing where what hangs on a none is none', () => {
    expect(waits(present('contact.name'), { contact: 'none' })).toEqual([])
  })
})

describe('the culprits', () => {
  it('of all that is false are its false parts', () => {
    const condition: OnVisit = all(
      equals('consent', true),
      equals('repeat', true),
      oneOf('outcome', ['came']),
    )
    expect(decides(condition, { consent: false, repeat: true, outcome: 'missed' })).toEqual([
      'consent',
      'outcome',
    ])
  })

  it('of any that is true are its true parts', () => {
    const condition: OnVisit = any(equals('consent', true), equals('repeat', true))
    expect(decides(condition, { consent: true, repeat: false })).toEqual(['consent'])
  })

  it('of a comparison are both its fields', () => {
    expect(decides(notAfter('start', 'end'), { start: '2024-09-13', end: '2024-09-12' })).toEqual([
      'start',
      'end',
    ])
  })

  it('of what does not follow is what should', () => {
    const condition: OnVisit = implies(equals('outcome', 'came-late'), present('delay'))
    expect(decides(condition, { outcome: 'came-late', delay: 'none' })).toEqual(['delay'])
    expect(decides(condition, { outcome: 'came' })).toEqual(['outcome'])
  })

  it('of an every are the items of which it is false', () => {
    const condition: OnVisit = every('guests', 'guest', equals('guest.came', true))
    expect(decides(condition, { guests: [{ came: true }, { came: false }, { came: false }] })).toEqual([
      'guests.1.came',
      'guests.2.came',
    ])
  })

  it('of a some that is false are the list, and of one that is true its items', () => {
    const condition: OnVisit = some('guests', 'guest', equals('guest.came', true))
    expect(decides(condition, { guests: [{ came: false }] })).toEqual(['guests'])
    expect(decides(condition, { guests: [{ came: false }, { came: true }] })).toEqual(['guests.1.came'])
  })

  it('of a negation are those of what it denies', () => {
    expect(decides(not(equals('consent', true)), { consent: true })).toEqual(['consent'])
  })
})
