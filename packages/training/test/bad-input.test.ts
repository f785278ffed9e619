import { checkApplicant, checkDose, checkProgress, planTimetable, portfolio } from '@ssi/training'
import { explain } from '@ssi/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const cycle: Record<string, unknown> = { start: '2026-02-20' }
cycle['topics'] = cycle
const hostile = JSON.parse('{"__proto__":{"polluted":true},"constructor":"x","start":"2026-02-20"}') as object
const throwing = {
  get start(): string {
    throw new Error('no')
  },
}

const inputs: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['a word', 'progress'],
  ['a number', Number.NaN],
  ['a list', [1, 2]],
  ['a function', () => 1],
  ['a symbol', Symbol('x')],
  ['a big number', 10n],
  ['a date', new Date(0)],
  ['a cycle', cycle],
  ['names of prototypes', hostile],
  ['a getter that throws', throwing],
  ['10,000 topics', { topics: Array.from({ length: 10_000 }, () => ({ topic: 'x', tasks: [null] })) }],
  ['bent groups', { topics: { topic: [] }, studyGroup: {}, meetings: 'soon', every: 7 }],
]

describe('any input', () => {
  it.for(inputs)('is checked, planned and written, not thrown at: %s', ([, input]) => {
    for (const check of [checkProgress, checkDose, checkApplicant]) {
      const report = check(input)
      expect(() => JSON.stringify(report)).not.toThrow()
      expect(
        report.findings.map((finding) => explain(finding)).every((sentence) => sentence.length > 10),
      ).toBe(true)
    }
    expect(() => JSON.stringify(planTimetable(input as never))).not.toThrow()
    expect(portfolio(input as never)).toMatch(/^# /)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('says what is wrong with it', () => {
    const said = checkProgress({
      start: '2026-02-30',
      topics: 'four',
      timezone: 'UTC',
      studyGroup: 3,
    }).findings
    expect(said.map((finding) => explain(finding))).toEqual([
      'start: "2026-02-30" is not a day of the calendar. Write year, month and day, as in 2024-09-12.',
      'studyGroup: Expected words, found 3.',
      'topics: Expected a list, found "four".',
      'timezone: This record has no such field. Did you mean "timeZone"?',
    ])
  })

  it('answers to an unknown never overturn what was firm', () => {
    const report = checkProgress({ talkingToPeople: 'none' })
    const later = checkProgress({ talkingToPeople: 'none', start: '2026-02-20', studyGroup: 'peer-group' })
    const firm = Object.entries(report.standings).filter(([, stands]) => stands === 'broken')
    expect(firm.map(([id]) => later.standings[id])).toEqual(firm.map(([, stands]) => stands))
  })

  it('is never thrown at, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withMap: true, withBigInt: true }), (input) => {
        expect(['breaks', 'undetermined']).toContain(checkProgress(input).verdict)
      }),
    )
  })
})
