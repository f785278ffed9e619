import { describe, expect, it } from 'vitest'
import { defineCheck, equals, present, rule } from '../src/index.ts'
import { handbook, visit, type Visit } from './visit.ts'
import { none, lateHasADelay, check, sound } from './visit-check.ts'

describe('what is not known', () => {
  it('holds the verdict back where a rule of error severity waits for it', () => {
    expect(check({ outcome: 'came-late' })).toMatchObject({ verdict: 'undetermined', findings: [] })
  })

  it('does not hold it back where only a weaker rule waits', () => {
    const { seats: _, ...unseated } = sound
    expect(check(unseated)).toMatchObject({
      verdict: 'conforms',
      standings: { 'guests-fit': 'undetermined' },
      missing: [{ path: 'seats', rules: ['guests-fit'] }],
    })
  })

  it('does not hide what is known to be broken', () => {
    expect(check({ outcome: 'came-late', delay: 'none' }).verdict).toBe('breaks')
  })

  it('is named once, the most decisive first, with its question and the rules that wait for it', () => {
    expect(check({ outcome: 'came-late', start: '2024-09-12' }).missing).toEqual([
      {
        path: 'guests',
        label: { en: 'guests', nl: 'gasten' },
        question: { en: 'Who came along?' },
        rules: ['guests-fit', 'guests-came'],
      },
      {
        path: 'delay',
        label: { en: 'delay', nl: 'vertraging' },
        question: { en: 'How late, in minutes?' },
        rules: ['late-has-a-delay'],
      },
      {
        path: 'end',
        label: { en: 'end', nl: 'einde' },
        question: { en: 'On which day did it end?' },
        rules: ['start-is-not-after-end'],
      },
      {
        path: 'seats',
        label: { en: 'number of seats' },
        question: { en: 'How many seats are there?' },
        rules: ['guests-fit'],
      },
    ])
  })

  it('is never a field that says something where it is absent', () => {
    const returns = rule<Visit>({
      ...lateHasADelay,
      id: 'returns',
      when: equals('repeat', false),
      holds: present('delay'),
      examples: none,
    })
    const checkReturns = defineCheck({ scheme: 'visits', record: visit, rules: [returns] })
    for (const repeat of [undefined, null, '']) {
      expect(checkReturns({ repeat }).missing.map(({ path }) => path)).toEqual(['delay'])
    }
  })
})

describe('one fault', () => {
  it('is one finding: a faulty value counts as unknown for the rules', () => {
    const report = check({ ...sound, start: '12/09/2024' })
    expect(report.findings.map(({ code }) => code)).toEqual(['not-a-date'])
    expect(report.standings['start-is-not-after-end']).toBe('undetermined')
    expect(report.verdict).toBe('breaks')
  })

  it('in a field with a meaning when absent leaves that meaning', () => {
    expect(check({ ...sound, repeat: 'often' }).record).toEqual({ ...sound, repeat: false })
  })
})

describe('a note', () => {
  it('is an information finding where its condition is true, and no verdict', () => {
    const report = check({ ...sound, repeat: true })
    expect(report.verdict).toBe('conforms')
    expect(report.findings).toEqual([
      {
        code: 'note',
        severity: 'info',
        rules: ['is-a-return'],
        paths: ['repeat'],
        labels: [{ en: 'return' }],
        found: [true],
        says: { en: 'It is a return.' },
        cite: [handbook],
        page: '/visits/rules/is-a-return',
      },
    ])
  })
})
