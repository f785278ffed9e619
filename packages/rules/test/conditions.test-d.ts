// Read by the compiler, not run: what is misspelt does not compile, and the compiler says so at its own place.
import {
  all,
  any,
  atLeast,
  before,
  type Condition,
  decision,
  equals,
  every,
  includesAll,
  includesAny,
  not,
  note,
  notAfter,
  oneOf,
  present,
  rule,
  sameAs,
  some,
} from '../src/index.ts'
import { handbook, type Visit } from './visit.ts'

rule<Visit>({
  id: 'fields-and-values-are-checked',
  says: { en: 'Fields and values are checked.' },
  cite: handbook,
  force: 'must',
  basis: 'external',
  advice: { en: 'Read on.' },
  when: all(
    equals('outcome', 'came-late'),
    // @ts-expect-error a field that the record does not have
    equals('outcom', 'came-late'),
    // @ts-expect-error a value that the field does not have
    equals('outcome', 'came-latte'),
    // @ts-expect-error a value of another kind
    equals('outcome', true),
    // @ts-expect-error a known none is asked with not(present(…))
    equals('delay', 'none'),
    equals('room', 'not-stated'),
    // @ts-expect-error a field that has no such word
    equals('outcome', 'not-stated'),
    equals('contact.reachable', true),
    // @ts-expect-error a field that the group does not have
    equals('contact.reacheable', true),
    oneOf(
      'outcome',
      // @ts-expect-error a value that the field does not have, among others
      ['came', 'missd'],
    ),
    // @ts-expect-error a list is asked with includesAny or includesAll
    equals('topics', 'sleep'),
    includesAny('topics', ['sleep', 'work']),
    includesAny(
      'topics',
      // @ts-expect-error a value that the list does not take
      ['slep'],
    ),
    includesAll(
      'topics',
      // @ts-expect-error a value that the list does not take
      ['sleep', 'wrok'],
    ),
    // @ts-expect-error only a list of values includes one
    includesAny('outcome', ['came']),
  ),
  holds: any(
    before('start', 'end'),
    // @ts-expect-error a yes or no is before nothing
    before('consent', 'end'),
    // @ts-expect-error a list is after nothing
    notAfter('start', 'topics'),
    atLeast('delay', 10),
    atLeast('guests.length', 'seats'),
    // @ts-expect-error a code is no number
    atLeast('outcome', 10),
    // @ts-expect-error a day is no number
    atLeast('delay', 'start'),
    sameAs('start', 'end'),
    // @ts-expect-error a field that the record does not have
    sameAs('start', 'ende'),
    // @ts-expect-error a field that the record does not have
    present('contacts'),
    // @ts-expect-error a field that the record does not have
    not(present('contacts')),
    every('guests', 'guest', all(present('guest.name'), notAfter('start', 'guest.from'))),
    every(
      'guests',
      'guest',
      // @ts-expect-error a field that the item does not have
      present('guest.nam'),
    ),
    some(
      'guests',
      'guest',
      // @ts-expect-error an item that goes by another name
      present('person.name'),
    ),
    some(
      'guests',
      'guest',
      // @ts-expect-error a value that a field of the item does not take
      equals('guest.came', 'yes'),
    ),
    some(
      'guests',
      'guest',
      // @ts-expect-error the outer fields are still checked
      equals('outcome', 'mised'),
    ),
    // @ts-expect-error only a list has items
    every('outcome', 'item', present('outcome')),
  ),
  examples: {
    passes: [{ outcome: 'came', start: '2024-09-12', end: '2024-09-13' }],
    // @ts-expect-error an example is a record
    fails: [{ outcome: 'came-latte' }],
  },
})

export const cameLate: Condition<Visit> = equals('outcome', 'came-late')

// @ts-expect-error a value that the field does not have
export const cameLatte: Condition<Visit> = equals('outcome', 'came-latte')

note<Visit>({
  id: 'came-late',
  says: { en: 'The person came late.' },
  cite: handbook,
  // @ts-expect-error a field that the record does not have
  when: equals('outcom', 'came-late'),
  examples: { applies: [{ outcome: 'came-late' }], silent: [{ outcome: 'came' }] },
})

decision<Visit, 'kept' | 'missed'>({
  id: 'appointment',
  asks: { en: 'Was the appointment kept?' },
  rows: [
    { when: cameLate, outcome: 'kept', says: { en: 'Late is kept.' }, cite: handbook },
    // @ts-expect-error an outcome that the decision does not have
    { when: equals('outcome', 'missed'), outcome: 'mised', says: { en: 'Missed.' }, cite: handbook },
  ],
  // @ts-expect-error an outcome that the decision does not have
  otherwise: 'unkept',
})
