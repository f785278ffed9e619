import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decide,
  defineCheck,
  missing,
  type Report,
  scopeOf,
  standing,
  type Standing,
} from '../../src/index.ts'
import { visit } from '../visit.ts'
import { visitCondition } from './arbitrary-condition.ts'
import { answerTo, completeVisit, lessKnown, statedVisit } from './arbitrary-record.ts'
import { visitDecision, visitRules } from './arbitrary-rule.ts'
import { withAnswer } from './with-answer.ts'

const numRuns = 1000
const answered = statedVisit.chain((more) => lessKnown(more).map((less) => ({ less, more })))
const satisfied = (stands: Standing | 'not-checked' | undefined): string | undefined =>
  stands === 'met' || stands === 'not-applicable' ? 'satisfied' : stands

describe('an answer to what is unknown', () => {
  it('never overturns a rule that is satisfied or broken', () => {
    fc.assert(
      fc.property(visitRules, answered, ([rule], { less, more }) => {
        const before = rule && satisfied(standing(rule, less))
        if (rule && before !== 'undetermined') expect(satisfied(standing(rule, more))).toBe(before)
      }),
      { numRuns },
    )
  })

  it('never overturns a verdict that is firm', () => {
    fc.assert(
      fc.property(visitRules, answered, (rules, { less, more }) => {
        const check = defineCheck({ scheme: 'visits', record: visit, rules })
        const before = check(less).verdict
        if (before !== 'undetermined') expect(check(more).verdict).toBe(before)
      }),
      { numRuns },
    )
  })

  it('never overturns an outcome that is firm, and opens no outcome that was closed', () => {
    fc.assert(
      fc.property(visitDecision, answered, (decision, { less, more }) => {
        const before = decide(decision, less)
        const after = decide(decision, more)
        if (before.outcome !== undefined) expect(after.outcome).toBe(before.outcome)
        expect(before.possible).toEqual(expect.arrayContaining([...after.possible]))
      }),
      { numRuns },
    )
  })
})

/** Answers what a report names, one place after the other, until it names nothing. */
function answerAll(
  start: unknown,
  ask: (record: unknown) => readonly string[],
  gen: fc.GeneratorValue,
): unknown {
  let record = start
  for (let turn = 0; turn < 100; turn += 1) {
    const [path] = ask(record)
    if (path === undefined) return record
    record = withAnswer(record, path.split('.'), gen(answerTo, path))
  }
  throw new Error('A hundred answers did not do.')
}

const partly = completeVisit.chain((whole) => lessKnown(whole))

describe('what is missing', () => {
  it('is named while a condition is open, and answering it ends in a firm truth', () => {
    fc.assert(
      fc.property(visitCondition({ stating: false }), partly, fc.gen(), (condition, start, gen) => {
        const ask = (record: unknown) => missing(condition, scopeOf(record as object))
        const end = answerAll(start, ask, gen)
        expect(standing({ holds: condition }, end as object)).not.toBe('undetermined')
      }),
      { numRuns },
    )
  })

  it('is named while a rule is open, and answering it ends in a firm verdict', () => {
    fc.assert(
      fc.property(visitRules, partly, fc.gen(), (rules, start, gen) => {
        const check = defineCheck({ scheme: 'visits', record: visit, rules })
        const open = (report: Report<unknown>) => Object.values(report.standings).includes('undetermined')
        const ask = (record: unknown): readonly string[] => {
          const report = check(record)
          if (open(report)) expect(report.missing).not.toEqual([])
          else expect(report.missing).toEqual([])
          return report.missing.map(({ path }) => path)
        }
        const report = check(answerAll(start, ask, gen))
        expect(open(report)).toBe(false)
        expect(report.verdict).not.toBe('undetermined')
      }),
      { numRuns },
    )
  })

  it('is named while a decision is open, and answering it ends in an outcome', () => {
    fc.assert(
      fc.property(visitDecision, partly, fc.gen(), (decision, start, gen) => {
        const ask = (record: unknown) => decide(decision, record as object).missing
        expect(decide(decision, answerAll(start, ask, gen) as object).outcome).toBeDefined()
      }),
      { numRuns },
    )
  })
})
