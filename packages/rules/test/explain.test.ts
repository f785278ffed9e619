import { describe, expect, it } from 'vitest'
import { explain, type Finding, form, quoted, record, shapeOf } from '../src/index.ts'
import { visit } from './visit.ts'

const inDutch = (input: object): readonly string[] =>
  shapeOf(visit, input).findings.map((finding) => explain(finding, { language: 'nl' }))

describe('a finding in Dutch', () => {
  it.for([
    [{ outcome: 'cam' }, 'outcome: "cam" is geen waarde van dit veld. Bedoel je "came"?'],
    [
      { outcome: 'piano' },
      'outcome: "piano" is geen waarde van dit veld. Gebruik "came", "came-late" of "missed".',
    ],
    [
      { start: 'ooit' },
      'start: "ooit" is geen bestaande datum. Schrijf jaar, maand en dag, zoals 2024-09-12.',
    ],
    [{ consent: 'ja' }, 'consent: Verwacht: true of false. Gevonden: "ja".'],
    [{ seats: -1 }, 'seats: -1 is minder dan 0.'],
    [{ room: Number.NaN }, 'room: "[NaN]" is geen gegeven dat een record kan bevatten.'],
    [{ piano: 1 }, 'piano: Dit record heeft dit veld niet. Het is apart gezet en niet gecontroleerd.'],
  ] as const)('of %j', ([input, message]) => {
    expect(inDutch(input)).toEqual([message])
  })
})

describe('a finding of a rule', () => {
  const finding: Finding = {
    code: 'rule-broken',
    severity: 'error',
    rules: ['late-has-a-delay'],
    paths: ['outcome', 'delay'],
    found: ['came-late', 'none'],
    says: { en: 'A late arrival records how late it was.', nl: 'Wie te laat komt, krijgt een vertraging.' },
    advice: { en: 'Give the delay in minutes.' },
  }

  it('is its sentence and its advice, after the fields it is about', () => {
    expect(explain(finding)).toBe(
      'outcome, delay: A late arrival records how late it was. Give the delay in minutes.',
    )
  })

  it('falls back to English, sentence by sentence', () => {
    expect(explain(finding, { language: 'nl' })).toBe(
      'outcome, delay: Wie te laat komt, krijgt een vertraging. Give the delay in minutes.',
    )
  })

  it('can be read back from storage', () => {
    expect(explain(JSON.parse(JSON.stringify(finding)) as Finding)).toBe(explain(finding))
  })
})

describe('a value of one form', () => {
  const stay = record({
    room: form({
      label: { en: 'room' },
      question: { en: 'In which room?' },
      form: { en: 'a letter and a number, as in B2', nl: 'een letter en een cijfer, zoals B2' },
      pattern: '[A-Z][0-9]',
    }),
  })

  it('is told in its own words where it does not fit', () => {
    const [finding] = shapeOf(stay, { room: 'cellar' }).findings
    expect(finding && explain(finding)).toBe(
      'room: Expected a letter and a number, as in B2, found "cellar".',
    )
    expect(finding && explain(finding, { language: 'nl' })).toBe(
      'room: Verwacht: een letter en een cijfer, zoals B2. Gevonden: "cellar".',
    )
  })

  it.for(['cellar', 'B22', ' B2', 'B2\n', 'b2', ''])('is the whole of the words: %j is another', (room) => {
    const { error } = stay.safeParse({ room })
    expect(error?.issues.map(({ message }) => message)).toEqual([
      `room: Expected a letter and a number, as in B2, found ${quoted(room)}.`,
    ])
  })

  it('is told of another kind of value, too', () => {
    expect(stay.safeParse({ room: 2 }).error?.issues.map(({ message }) => message)).toEqual([
      'room: Expected a letter and a number, as in B2, found 2.',
    ])
  })
})

describe('a quoted value', () => {
  it('is short, and closed with an ellipsis where it was cut', () => {
    expect(quoted('x'.repeat(100))).toHaveLength(61)
    expect(quoted({ a: [1, null] })).toBe('{"a":[1,null]}')
  })
})
