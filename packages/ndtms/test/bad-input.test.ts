import { checkIntervention, checkProvider, checkTable, mapRecord } from '@ssi/ndtms'
import { explain } from '@ssi/rules'
import { describe, expect, it } from 'vitest'

const cycle: Record<string, unknown> = { type: 'counselling' }
cycle['deliverer'] = cycle

const hostile = JSON.parse('{"__proto__":{"polluted":true},"constructor":"x","type":"counselling"}') as object
const throwing = {
  get type(): string {
    throw new Error('no')
  },
}
const wall = new Proxy(
  {},
  {
    ownKeys: () => {
      throw new Error('no')
    },
  },
)

const inputs: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['undefined', undefined],
  ['a word', 'counselling'],
  ['a number', 7],
  ['NaN', Number.NaN],
  ['a list', [1, 2]],
  ['a function', () => 1],
  ['a symbol', Symbol('x')],
  ['a big number', 10n],
  ['a date', new Date(0)],
  ['a map', new Map()],
  ['a cycle', cycle],
  ['names of prototypes', hostile],
  ['a getter that throws', throwing],
  ['a proxy that throws', wall],
  ['nothing at all', Object.create(null)],
  ['10,000 characters', { type: 'x'.repeat(10_000), rationale: 'y'.repeat(10_000) }],
  ['a list of holes', { skills: [, null, 'x'] }],
  ['a bent group', { family: 'none at all', carePlan: [] }],
]

const sentences = (input: unknown): readonly string[] =>
  checkIntervention(input, { asOf: '2026-01-01' }).findings.map((finding) => explain(finding))

describe('any input', () => {
  it.for(inputs)('is checked, not thrown at: %s', ([, input]) => {
    const report = checkIntervention(input)
    expect(['breaks', 'undetermined']).toContain(report.verdict)
    expect(() => JSON.stringify(report)).not.toThrow()
    expect(checkProvider(input).verdict).not.toBe('conforms')
    expect(mapRecord(input as never, { columns: {} }).record).toEqual({})
  })

  it('says what is wrong with it', () => {
    expect(checkIntervention(cycle).findings).toMatchObject([
      { code: 'wrong-kind', found: ['[a value that contains itself]'] },
    ])
    expect(sentences(null)).toEqual([])
    expect(sentences('counselling')).toEqual(['Expected a group of fields, found "counselling".'])
    expect(sentences({ type: 7, sessions: -1, ageAtStart: 'sixteen', start: '2024-02-30' })).toEqual([
      'type: 7 is not a value of this field. Use "specialist-pharmacological-intervention", "counselling", "cognitive-behavioural-therapy", "motivational-interviewing", "relapse-prevention", "family-work" or "specialist-harm-reduction".',
      'ageAtStart: Expected a whole number, found "sixteen".',
      'start: "2024-02-30" is not a day of the calendar. Write year, month and day, as in 2024-09-12.',
      'sessions: -1 is less than 0.',
    ])
  })

  it('names the field that was probably meant', () => {
    expect(sentences({ startt: '2024-04-05', carePlan: { structred: true } })).toEqual(
      expect.arrayContaining([
        'startt: This record has no such field. Did you mean "start"?',
        'carePlan.structred: This record has no such field. Did you mean "structured"?',
      ]),
    )
  })

  it('leaves prototypes alone', () => {
    checkIntervention(hostile)
    checkTable([hostile] as never, {
      columns: { __proto__: 'type', constructor: 'start' } as never,
    }).summary()
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('takes one fault as one finding: what is at fault is unknown to the rules', () => {
    expect(sentences({ type: 'family-work', start: 'soon', firstFormalAppointment: '2024-06-10' })).toEqual([
      'start: "soon" is not a day of the calendar. Write year, month and day, as in 2024-09-12.',
    ])
  })

  it('takes empty and null for unknown', () => {
    expect(checkIntervention({ type: '', start: null }, { asOf: '2026-01-01' })).toEqual(
      checkIntervention({}, { asOf: '2026-01-01' }),
    )
  })

  it('leaves the input as it was', () => {
    const input = Object.freeze({ type: 'counselling', dateOfBirth: '2008-01-01', start: '2024-04-05' })
    expect(checkIntervention(input).record).toMatchObject({ ageAtStart: 16 })
    expect(input).not.toHaveProperty('ageAtStart')
  })

  it('passes over options that are none', () => {
    for (const options of [
      { kept: [] },
      { kept: ['__proto__'] },
      { rules: [] },
      { rules: ['no-such-rule'] },
    ]) {
      expect(
        checkIntervention({ start: '2024-04-05' }, options).standings['start-is-not-in-the-future'],
      ).toBe('not-checked')
    }
  })
})
