import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defineCheck, explain } from '../../src/index.ts'
import { visit } from '../visit.ts'
import { completeVisit, fields } from './arbitrary-record.ts'
import { visitRules } from './arbitrary-rule.ts'

const numRuns = 1000
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
  maxDepth: 4,
})
const names = Object.keys(fields)
const odd = fc.oneof(
  anything,
  fc.dictionary(fc.constantFrom(...names, '__proto__', 'constructor', 'outcom', '0'), anything),
)

describe('a check of any input', () => {
  it('does not throw, and its report is plain data that explains itself in both languages', () => {
    fc.assert(
      fc.property(visitRules, fc.oneof(odd, fc.jsonValue()), (rules, input) => {
        const report = defineCheck({ scheme: 'visits', record: visit, rules })(input)
        expect(JSON.parse(JSON.stringify(report))).toEqual(report)
        for (const finding of report.findings) {
          for (const language of ['en', 'nl'] as const)
            expect(explain(finding, { language })).toMatch(/\S.*[.?]$/s)
        }
      }),
      { numRuns },
    )
  })

  it('finds the faults it is given and keeps the fields beside them', () => {
    const faulty = fc.tuple(completeVisit, fc.constantFrom('outcome', 'start', 'consent', 'topics', 'guests'))
    fc.assert(
      fc.property(faulty, ([whole, field]) => {
        const report = defineCheck({ scheme: 'visits', record: visit, rules: [] })({ ...whole, [field]: 'x' })
        const { [field]: _, ...rest } = { ...whole } as Record<string, unknown>
        expect(report.findings.map(({ paths }) => paths)).toEqual([[field]])
        expect(report.record).toEqual(rest)
      }),
      { numRuns },
    )
  })

  it('says the same of its own record again, once faults are set aside', () => {
    fc.assert(
      fc.property(visitRules, odd, (rules, input) => {
        const check = defineCheck({ scheme: 'visits', record: visit, rules })
        const once = check(input)
        const again = check(once.record)
        expect(again.record).toEqual(once.record)
        expect(again.standings).toEqual(once.standings)
        expect(again.findings.filter(({ code }) => code !== 'rule-broken')).toEqual([])
      }),
      { numRuns },
    )
  })
})
