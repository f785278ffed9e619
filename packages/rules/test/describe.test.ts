import { describe as group, expect, it } from 'vitest'
import {
  all,
  any,
  atLeast,
  atMost,
  before,
  type Condition,
  describe,
  describeRule,
  equals,
  every,
  fieldsOf,
  implies,
  includesAll,
  includesAny,
  not,
  notAfter,
  oneOf,
  present,
  sameAs,
  some,
} from '../src/index.ts'
import { visit, type Visit } from './visit.ts'

const fields = fieldsOf(visit)

type Row = readonly [condition: Condition<Visit>, en: string, nl: string]

const rows: readonly Row[] = [
  [equals('outcome', 'came'), 'the outcome is “Came”', 'uitkomst is “Gekomen”'],
  [not(equals('outcome', 'came')), 'the outcome is not “Came”', 'uitkomst is niet “Gekomen”'],
  [equals('consent', true), 'the answer to “consent” is yes', 'het antwoord op “toestemming” is ja'],
  [equals('delay', 5), 'the delay is 5', 'vertraging is 5'],
  [equals('room', 'B2'), 'the room is “B2”', 'kamer is “B2”'],
  [equals('room', 'not-stated'), 'the document does not state the room', 'het document noemt kamer niet'],
  [not(equals('room', 'not-stated')), 'the document states the room', 'het document noemt kamer wel'],
  [
    oneOf('outcome', ['came', 'missed']),
    'the outcome is one of “Came”, “Missed”',
    'uitkomst is een van “Gekomen”, “Gemist”',
  ],
  [not(present('delay')), 'there is no entry for the delay', 'bij vertraging staat niets'],
  [sameAs('start', 'end'), 'the start is the same as the end', 'begin is gelijk aan einde'],
  [before('start', 'end'), 'the start is before the end', 'begin ligt vóór einde'],
  [
    not(notAfter('start', 'end')),
    'the start is not on or before the end',
    'begin ligt niet op of vóór einde',
  ],
  [atLeast('delay', 10), 'the delay is at least 10', 'vertraging is minstens 10'],
  [
    atMost('guests.length', 'seats'),
    'the number of entries in the guests is at most the number of seats',
    'aantal in gasten is hoogstens number of seats',
  ],
  [
    includesAll('topics', ['sleep', 'work']),
    'each of “Sleep”, “Work” is in the topics',
    'elk van “Sleep”, “Work” staat bij onderwerpen',
  ],
  [includesAny('topics', ['sleep']), '“Sleep” is in the topics', '“Sleep” staat wel bij onderwerpen'],
  [
    all(equals('consent', true), any(present('delay'), present('end'))),
    'the answer to “consent” is yes and (there is an entry for the delay or there is an entry for the end)',
    'het antwoord op “toestemming” is ja en (bij vertraging staat iets of bij einde staat iets)',
  ],
  [
    not(all(equals('consent', true), present('delay'))),
    'the answer to “consent” is not yes or there is no entry for the delay',
    'het antwoord op “toestemming” is niet ja of bij vertraging staat niets',
  ],
  [
    implies(equals('outcome', 'came-late'), present('delay')),
    'if the outcome is “Came late”, then there is an entry for the delay',
    'als uitkomst is “Te laat gekomen”, dan bij vertraging staat iets',
  ],
  [
    every('guests', 'guest', notAfter('start', 'guest.from')),
    'for every guest, the start is no later than the first day of the guest',
    'voor elk (gast) geldt: begin ligt niet later dan first day van gast',
  ],
  [
    not(some('guests', 'guest', equals('guest.came', true))),
    'for every guest, the answer to “attendance” of the guest is not yes',
    'voor elk (gast) geldt: het antwoord op “attendance” van gast is niet ja',
  ],
  [
    every('guests', 'guest', some('guests', 'other', before('other.from', 'guest.from'))),
    'for every guest, for at least one guest 2, the first day of the guest 2 is before the first day of the guest',
    'voor elk (gast) geldt: voor minstens één (gast 2) geldt: first day van gast 2 ligt vóór first day van gast',
  ],
  [
    present('contact.name'),
    'there is an entry for the name of the contact',
    'bij name van contact staat iets',
  ],
]

group('a condition in words', () => {
  it.for(rows)('%j', ([condition, en, nl]) => {
    expect(describe(condition, fields)).toBe(en)
    expect(describe(condition, fields, { language: 'nl' })).toBe(nl)
  })
})

group('a rule in words', () => {
  const holds: Condition<Visit> = present('delay')
  const when: Condition<Visit> = equals('outcome', 'came-late')

  it('says when it applies and when it is met', () => {
    expect(describeRule({ when, holds }, fields)).toBe(
      'Applies when the outcome is “Came late”. Met when there is an entry for the delay.',
    )
    expect(describeRule({ when, holds }, fields, { language: 'nl' })).toBe(
      'Van toepassing als uitkomst is “Te laat gekomen”. Voldaan als bij vertraging staat iets.',
    )
  })

  it('says only when it is met where it always applies', () => {
    expect(describeRule({ holds }, fields)).toBe('Met when there is an entry for the delay.')
  })
})
