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
    'the outcome is either “Came” or “Missed”',
    'uitkomst is een van “Gekomen” of “Gemist”',
  ],
  [not(present('delay')), 'none is recorded for the delay', 'bij vertraging staat dat er geen is'],
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
    '“Sleep” and “Work” are both in the topics',
    '“Sleep” en “Work” staan alle bij onderwerpen',
  ],
  [includesAny('topics', ['sleep']), '“Sleep” is in the topics', '“Sleep” staat wel bij onderwerpen'],
  [
    all(equals('consent', true), any(present('delay'), present('end'))),
    'the answer to “consent” is yes and (there is an entry for the delay or there is an entry for the end)',
    'het antwoord op “toestemming” is ja en (bij vertraging staat iets of bij einde staat iets)',
  ],
  [
    not(all(equals('consent', true), present('delay'))),
    'the answer to “consent” is no or none is recorded for the delay',
    'het antwoord op “toestemming” is nee of bij vertraging staat dat er geen is',
  ],
  [
    not(equals('contact.reachable', true)),
    'the answer to “reach” for the contact is not yes',
    'het antwoord op “reach” voor contact is niet ja',
  ],
  [
    not(oneOf('outcome', ['came', 'missed'])),
    'the outcome is neither “Came” nor “Missed”',
    'uitkomst is geen van “Gekomen” of “Gemist”',
  ],
  [not(equals('repeat', false)), 'the answer to “return” is yes', 'het antwoord op “return” is ja'],
  [not(before('start', 'start')), 'the start is on or after the start', 'begin ligt op of na begin'],
  [not(atMost('seats', 2)), 'the number of seats is more than 2', 'number of seats is meer dan 2'],
  [not(atMost('delay', 2)), 'the delay is not at most 2', 'vertraging is niet hoogstens 2'],
  [
    all(equals('consent', true), all(present('end'), equals('consent', true))),
    'the answer to “consent” is yes and there is an entry for the end',
    'het antwoord op “toestemming” is ja en bij einde staat iets',
  ],
  [
    implies(equals('outcome', 'came-late'), present('delay')),
    'if the outcome is “Came late”, then there is an entry for the delay',
    'als uitkomst is “Te laat gekomen”, dan geldt: bij vertraging staat iets',
  ],
  [
    every('guests', 'guest', notAfter('start', 'guest.from')),
    'for every guest, the start is no later than the first day of the guest',
    'voor elk (gast) geldt: begin ligt niet later dan first day van gast',
  ],
  [
    not(some('guests', 'guest', equals('guest.came', true))),
    'for every guest, the answer to “attendance” for the guest is no',
    'voor elk (gast) geldt: het antwoord op “attendance” voor gast is nee',
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
      'Van toepassing als geldt: uitkomst is “Te laat gekomen”. Voldaan als geldt: bij vertraging staat iets.',
    )
  })

  it('says only when it is met where it always applies', () => {
    expect(describeRule({ holds }, fields)).toBe('Met when there is an entry for the delay.')
  })
})
