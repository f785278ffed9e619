import { describe, expect, it } from 'vitest'
import { code, explain, list, orNone, orNotStated, record, shapeOf, text } from '../src/index.ts'
import { visit } from './visit.ts'

const read = (input: unknown) => {
  const { record: found, findings } = shapeOf(visit, input)
  return {
    record: found,
    messages: findings.map((finding) => `${finding.severity} ${finding.code} ${explain(finding)}`),
  }
}

describe('a sound record', () => {
  it('has no findings, and what absence means is filled in', () => {
    expect(read({ outcome: 'came', delay: 'none' })).toEqual({
      record: { outcome: 'came', delay: 'none', repeat: false },
      messages: [],
    })
  })

  it('may say nothing at all', () => {
    for (const input of [{}, undefined, null, ''])
      expect(read(input)).toEqual({ record: { repeat: false }, messages: [] })
  })

  it('takes null and an empty cell for unknown, with what absence means', () => {
    expect(read({ outcome: null, delay: '', repeat: null })).toEqual({
      record: { repeat: false },
      messages: [],
    })
    expect(read({ repeat: '' })).toEqual({ record: { repeat: false }, messages: [] })
  })

  it('takes an empty item of a list for an item of which nothing is known', () => {
    expect(read({ guests: [null, { name: 'Ann' }] })).toEqual({
      record: { guests: [{}, { name: 'Ann' }], repeat: false },
      messages: [],
    })
    expect(read({ topics: ['sleep', null] })).toEqual({
      record: { topics: ['sleep', null], repeat: false },
      messages: [],
    })
  })
})

describe('a faulty value', () => {
  it.for([
    [{ outcome: 'cam' }, 'unknown-code outcome: "cam" is not a value of this field. Did you mean "came"?'],
    [
      { outcome: 'piano' },
      'unknown-code outcome: "piano" is not a value of this field. Use "came", "came-late" or "missed".',
    ],
    [
      { outcome: 7 },
      'unknown-code outcome: 7 is not a value of this field. Use "came", "came-late" or "missed".',
    ],
    [
      { start: '12/09/2024' },
      'not-a-date start: "12/09/2024" is not a day of the calendar. Write year, month and day, as in 2024-09-12.',
    ],
    [
      { start: '2024-02-30' },
      'not-a-date start: "2024-02-30" is not a day of the calendar. Write year, month and day, as in 2024-09-12.',
    ],
    [{ start: 20_240_912 }, 'wrong-kind start: Expected a day, found 20240912.'],
    [{ consent: 'yes' }, 'wrong-kind consent: Expected true or false, found "yes".'],
    [{ room: 12 }, 'wrong-kind room: Expected words, found 12.'],
    [{ seats: -1 }, 'out-of-range seats: -1 is less than 0.'],
    [{ seats: 1.5 }, 'wrong-kind seats: Expected a whole number, found 1.5.'],
    [{ seats: '3' }, 'wrong-kind seats: Expected a whole number, found "3".'],
    [{ delay: 'nine' }, 'wrong-kind delay: Expected a whole number, found "nine".'],
    [{ topics: 'sleep' }, 'wrong-kind topics: Expected a list, found "sleep".'],
    [
      { topics: ['slep'] },
      'unknown-code topics.0: "slep" is not a value of this field. Did you mean "sleep"?',
    ],
    [{ guests: ['Ann'] }, 'wrong-kind guests.0: Expected a group of fields, found "Ann".'],
    [{ guests: [{ came: 'yes' }] }, 'wrong-kind guests.0.came: Expected true or false, found "yes".'],
    [{ contact: { reachable: 'yes' } }, 'wrong-kind contact.reachable: Expected true or false, found "yes".'],
    [{ contact: 'nobody' }, 'wrong-kind contact: Expected a group of fields, found "nobody".'],
  ] as const)('of %j is an error that says what to do', ([input, message]) => {
    expect(read(input).messages).toEqual([`error ${message}`])
  })

  it('is set aside alone: the rest of the record is kept', () => {
    expect(
      read({
        outcome: 'cam',
        seats: 3,
        guests: [{ name: 'Ann', came: 'yes' }, 'Bo'],
        topics: ['sleep', 'wrok'],
      }).record,
    ).toEqual({
      seats: 3,
      guests: [{ name: 'Ann' }, {}],
      topics: ['sleep', null],
      repeat: false,
    })
  })

  it('is set aside alone below a field that may also say none', () => {
    expect(read({ contact: { name: 5, reachable: true } })).toEqual({
      record: { contact: { reachable: true }, repeat: false },
      messages: ['error wrong-kind contact.name: Expected words, found 5.'],
    })
  })

  it('hides no other: every fault is found at once', () => {
    expect(read({ outcome: 'cam', seats: -1, contact: { name: 5, reachable: 'yes' } }).messages).toEqual([
      'error unknown-code outcome: "cam" is not a value of this field. Did you mean "came"?',
      'error out-of-range seats: -1 is less than 0.',
      'error wrong-kind contact.name: Expected words, found 5.',
      'error wrong-kind contact.reachable: Expected true or false, found "yes".',
    ])
  })

  it('hides no other in a list that a document may not state', () => {
    const words = { label: { en: 'name' }, question: { en: 'What is the name?' } }
    const stay = record({
      guests: orNotStated(list(record({ name: text(words) }), { ...words, item: { en: 'guest' } })),
    })
    expect(
      shapeOf(stay, { guests: [{ name: 1 }, { name: 'Ann' }, { name: 2 }, { nme: 'Bo' }] }),
    ).toMatchObject({
      record: { guests: [{}, { name: 'Ann' }, {}, {}] },
      findings: [
        { code: 'wrong-kind', severity: 'error', paths: ['guests.0.name'] },
        { code: 'wrong-kind', severity: 'error', paths: ['guests.2.name'] },
        { code: 'unknown-field', severity: 'warning', paths: ['guests.3.nme'], nearest: 'name' },
      ],
    })
  })
})

describe('a field that the record does not have', () => {
  it('is a warning that names the nearest, and is set aside', () => {
    expect(read({ outcom: 'came', seats: 3 })).toEqual({
      record: { seats: 3, repeat: false },
      messages: ['warning unknown-field outcom: This record has no such field. Did you mean "outcome"?'],
    })
  })

  it('says that it was not looked at where nothing is near', () => {
    expect(read({ piano: 1 }).messages).toEqual([
      'warning unknown-field piano: This record has no such field. It was set aside and not checked.',
    ])
  })

  it('is named whole where its name has a dot', () => {
    expect(read({ 'Ref. No': 'A1' }).messages).toEqual([
      'warning unknown-field Ref. No: This record has no such field. It was set aside and not checked.',
    ])
  })

  it('is found in groups and in items too', () => {
    expect(read({ contact: { nam: 'Ann' }, guests: [{ nme: 'Bo' }] }).messages).toEqual([
      'warning unknown-field contact.nam: This record has no such field. Did you mean "name"?',
      'warning unknown-field guests.0.nme: This record has no such field. Did you mean "name"?',
    ])
  })

  it('may be named like a property that every object has', () => {
    const hostile = JSON.parse(
      '{ "__proto__": { "outcome": "came" }, "constructor": 1, "toString": 2, "seats": 3 }',
    ) as object
    expect(read(hostile)).toEqual({
      record: { seats: 3, repeat: false },
      messages: [
        'warning unknown-field __proto__: This record has no such field. It was set aside and not checked.',
        'warning unknown-field constructor: This record has no such field. It was set aside and not checked.',
        'warning unknown-field toString: This record has no such field. It was set aside and not checked.',
      ],
    })
  })
})

describe('a field with a word beside its values', () => {
  it('may say none and, as well, that a document does not state it', () => {
    const words = { label: { en: 'sort' }, question: { en: 'Which sort?' } }
    const both = record({ sort: orNotStated(orNone(code({ a: { label: { en: 'A' } } }, words))) })
    for (const sort of ['a', 'none', 'not-stated'])
      expect(shapeOf(both, { sort })).toEqual({ record: { sort }, findings: [] })
    expect(shapeOf(both, { sort: 'b' }).findings.map((finding) => explain(finding))).toEqual([
      'sort: "b" is not a value of this field. Use "a".',
    ])
  })
})
