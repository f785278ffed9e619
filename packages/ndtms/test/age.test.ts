import { checkIntervention } from '@ssi/ndtms'
import { explain } from '@ssi/rules'
import { describe, expect, it } from 'vitest'
import { ageOn, isDay } from '../src/calendar.ts'

const asOf = '2026-01-01'
const underEighteen = 'young-person-is-under-18'

describe('the age at the start', () => {
  it.for([
    ['2024-02-28', '2006-02-28', 18],
    ['2024-02-27', '2006-02-28', 17],
    ['2024-02-28', '2008-02-29', 15],
    ['2024-02-29', '2008-02-29', 16],
    ['2023-02-28', '2008-02-29', 14],
    ['2023-03-01', '2008-02-29', 15],
    ['2026-02-28', '2008-02-29', 17],
    ['2026-03-01', '2008-02-29', 18],
    ['2024-12-31', '2024-01-01', 0],
  ] as const)('on %s is of somebody born %s: %i', ([day, born, age]) => {
    expect(ageOn(day, born)).toBe(age)
  })

  it('is worked out from the date of birth', () => {
    const report = checkIntervention({ dateOfBirth: '2006-02-28', start: '2024-02-28' }, { asOf })
    expect(report.record.ageAtStart).toBe(18)
    expect(report.findings.map(({ rules, found }) => [rules, found])).toEqual([[[underEighteen], [18]]])
  })

  it('is unknown while the day of birth or the start is', () => {
    for (const record of [
      { dateOfBirth: '2008-01-01' },
      { start: '2024-02-28' },
      { dateOfBirth: 'none', start: '2024-02-28' },
    ]) {
      expect(checkIntervention(record, { asOf }).standings[underEighteen]).toBe('undetermined')
    }
  })

  it('is enough without a date of birth', () => {
    const report = checkIntervention({ ageAtStart: 16, start: '2024-02-28' }, { asOf })
    expect(report.record).not.toHaveProperty('dateOfBirth')
    expect(report.standings).toMatchObject({
      [underEighteen]: 'met',
      'start-is-not-before-birth': 'not-applicable',
    })
    expect(report.missing.map(({ path }) => path)).toEqual(['type'])
  })

  it('may be given beside a date of birth that agrees', () => {
    expect(
      checkIntervention({ ageAtStart: 16, dateOfBirth: '2008-01-01', start: '2024-02-28' }, { asOf })
        .findings,
    ).toEqual([])
  })

  it('is unknown where the two disagree, and that is one finding', () => {
    const report = checkIntervention(
      { type: 'counselling', ageAtStart: 18, dateOfBirth: '2008-01-01', start: '2024-02-28' },
      { asOf },
    )
    expect(
      report.findings.filter(({ severity }) => severity === 'error').map((finding) => explain(finding)),
    ).toEqual([
      'ageAtStart, dateOfBirth, start: By the date of birth the age at the start is 16, not 18. Correct whichever is wrong; until then the age counts as unknown.',
    ])
    expect(report.verdict).toBe('breaks')
    expect(report.record).not.toHaveProperty('ageAtStart')
    expect(report.standings[underEighteen]).toBe('undetermined')
  })

  it('may overturn what was firm: the second statement of one fact is the one exception', () => {
    const first = checkIntervention({ ageAtStart: 18, start: '2024-02-28' }, { asOf })
    const second = checkIntervention(
      { ageAtStart: 18, start: '2024-02-28', dateOfBirth: '2008-01-01' },
      { asOf },
    )
    expect([first.standings[underEighteen], second.standings[underEighteen]]).toEqual([
      'broken',
      'undetermined',
    ])
  })

  it('is not worked out before birth, where another rule speaks', () => {
    const report = checkIntervention(
      { ageAtStart: 16, dateOfBirth: '2025-01-01', start: '2024-02-28' },
      { asOf },
    )
    expect(report.findings.map(({ rules }) => rules)).toEqual([['start-is-not-before-birth']])
  })

  it('counts as kept where the date of birth and the start are', () => {
    const record = { dateOfBirth: '2006-01-01', start: '2024-02-28' }
    expect(checkIntervention(record, { asOf, kept: ['dateOfBirth', 'start'] }).standings[underEighteen]).toBe(
      'broken',
    )
    expect(checkIntervention(record, { asOf, kept: ['start'] }).standings[underEighteen]).toBe('not-checked')
  })

  it('is what forms are told about, too', () => {
    const result = checkIntervention['~standard'].validate({
      ageAtStart: 12,
      dateOfBirth: '2008-01-01',
      start: '2024-02-28',
    })
    expect(result).toMatchObject({ issues: [{ path: ['ageAtStart'] }] })
    expect(checkIntervention['~standard'].validate({ ageAtStart: 12 })).toMatchObject({
      value: { ageAtStart: 12 },
    })
  })
})

describe('a day', () => {
  it.for([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2024-13-01', false],
    ['2024-04-31', false],
    ['2024-4-1', false],
    ['2024-04-00', false],
    [20240401, false],
    [null, false],
  ] as const)('is %s: %s', ([text, is]) => {
    expect(isDay(text)).toBe(is)
  })
})
