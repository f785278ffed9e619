import { describe, expect, it } from 'vitest'
import { handbook } from './visit.ts'
import { lateHasADelay, check, sound } from './visit-check.ts'

describe('the report of a check', () => {
  it('of a sound record conforms, and says how every rule stands and on which day', () => {
    expect(check(sound, { asOf: '2026-11-22' })).toEqual({
      verdict: 'conforms',
      findings: [],
      missing: [],
      standings: {
        'late-has-a-delay': 'not-applicable',
        'start-is-not-after-end': 'met',
        'guests-fit': 'met',
        'guests-came': 'met',
      },
      record: { ...sound, repeat: false },
      asOf: '2026-11-22',
    })
  })

  it('is of today where no day is given', () => {
    expect(check(sound).asOf).toMatch(/^20\d\d-\d\d-\d\d$/)
  })

  it('is plain data', () => {
    const report = check({ ...sound, outcome: 'came-late', delay: 'none', repeat: true, guests: [{}] })
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })
})

describe('a broken rule', () => {
  const report = check({ ...sound, outcome: 'came-late', delay: 'none' })

  it('of error severity breaks the record, in one finding that has all that a reader needs', () => {
    expect(report.verdict).toBe('breaks')
    expect(report.findings).toEqual([
      {
        code: 'rule-broken',
        severity: 'error',
        rules: ['late-has-a-delay'],
        basis: 'stated',
        paths: ['delay'],
        labels: [{ en: 'delay', nl: 'vertraging' }],
        found: ['none'],
        says: lateHasADelay.says,
        advice: lateHasADelay.advice,
        cite: [handbook],
        page: '/visits/rules/late-has-a-delay',
      },
    ])
  })

  it('of lower severity leaves the verdict alone', () => {
    const crowded = check({ ...sound, seats: 0 })
    expect(crowded).toMatchObject({
      verdict: 'conforms',
      findings: [{ severity: 'warning', rules: ['guests-fit'] }],
    })
  })

  it('about every item of a list gives one finding for each item', () => {
    const guests = [
      { came: true, age: 30 },
      { came: false, age: 40 },
      { came: false, age: 7 },
    ]
    expect(
      check({ ...sound, seats: 9, guests }).findings.map(({ rules: ids, paths, found }) => ({
        ids,
        paths,
        found,
      })),
    ).toEqual([
      { ids: ['guests-came'], paths: ['guests.1.came'], found: [false] },
      { ids: ['guests-came'], paths: ['guests.2.came', 'guests.2.age'], found: [false, 7] },
    ])
  })
})
