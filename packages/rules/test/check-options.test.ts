import { describe, expect, it } from 'vitest'
import { atMost, defineCheck, equals, explain, flag, notAfter, present, record, rule } from '../src/index.ts'
import { visit, type Visit } from './visit.ts'
import { none, lateHasADelay, startIsBeforeEnd, guestsFit, check, sound } from './visit-check.ts'

describe('the options of a check', () => {
  it('kept: rules that need other fields are not checked and do not hold the verdict back', () => {
    const report = check({ outcome: 'came-late' }, { kept: ['outcome', 'seats', 'guests'] })
    expect(report.standings).toEqual({
      'late-has-a-delay': 'not-checked',
      'start-is-not-after-end': 'not-checked',
      'guests-fit': 'undetermined',
      'guests-came': 'undetermined',
    })
    expect(check({ outcome: 'came-late' }, { kept: ['outcome'] })).toMatchObject({
      verdict: 'conforms',
      missing: [],
    })
  })

  it('kept: a field that says something where it is absent need not be kept', () => {
    const returns = rule<Visit>({
      ...lateHasADelay,
      id: 'returns',
      when: equals('repeat', false),
      holds: present('delay'),
      examples: none,
    })
    const checkReturns = defineCheck({ scheme: 'visits', record: visit, rules: [returns] })
    expect(checkReturns({}, { kept: ['delay'] }).standings).toEqual({ returns: 'undetermined' })
  })

  it('rules: only the rules named, or those of which the question is true, are checked', () => {
    const late = { ...sound, outcome: 'came-late', delay: 'none', seats: 0 }
    expect(check(late, { rules: ['guests-fit'] })).toMatchObject({
      verdict: 'conforms',
      findings: [{ rules: ['guests-fit'] }],
      standings: { 'late-has-a-delay': 'not-checked', 'guests-fit': 'broken' },
    })
    expect(
      check(late, { rules: ({ force }) => force === 'must' }).findings.map((finding) => finding.rules),
    ).toEqual([['late-has-a-delay']])
    expect(check(late, { rules: [] })).toMatchObject({ verdict: 'conforms', findings: [] })
  })

  it('asOf: the day to look at the record on, which conditions may read', () => {
    const isOver = rule<Visit & { options: { asOf?: string } }>({
      ...startIsBeforeEnd,
      id: 'is-over',
      when: present('end'),
      holds: notAfter('end', 'options.asOf'),
      examples: none,
    })
    const checkOver = defineCheck({ scheme: 'visits', record: visit, rules: [isOver] })
    expect(checkOver(sound, { asOf: '2024-09-12' })).toMatchObject({
      verdict: 'conforms',
      asOf: '2024-09-12',
    })
    expect(checkOver(sound, { asOf: '2024-09-11' }).verdict).toBe('breaks')
  })

  it('asOf: what is no day is told, and today takes its place', () => {
    const report = check(sound, { asOf: 'tomorrow' })
    expect(report.findings.map((finding) => explain(finding))).toEqual([
      'options.asOf: "tomorrow" is not a day of the calendar. Write year, month and day, as in 2024-09-12.',
    ])
    expect(report.asOf).toBe(check(sound).asOf)
  })

  describe('of its own', () => {
    const options = record({
      strict: flag({ label: { en: 'strictness' }, question: { en: 'How strictly do we read?' } }),
    })
    const isShort = rule<Visit & { options: { strict?: boolean } }>({
      ...guestsFit,
      id: 'is-short',
      basis: 'external',
      when: equals('options.strict', true),
      holds: atMost('delay', 5),
      examples: none,
    })
    const checkStrictly = defineCheck({ scheme: 'visits', record: visit, rules: [isShort], options })

    it('are fields that conditions read', () => {
      expect(checkStrictly({ delay: 9 }, { strict: true }).standings).toEqual({ 'is-short': 'broken' })
      expect(checkStrictly({ delay: 9 }, { strict: false }).standings).toEqual({
        'is-short': 'not-applicable',
      })
    })

    it('are checked like a record', () => {
      const faulty = checkStrictly({}, { strict: 'very' } as never)
      expect(faulty.findings.map((finding) => explain(finding))).toEqual([
        'options.strict: Expected true or false, found "very".',
      ])
    })
  })
})
