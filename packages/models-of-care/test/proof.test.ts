import {
  activityOf,
  type ActivityAnswers,
  type ActivityOutcome,
  modelsOfCareDecisions,
} from '@ssi/models-of-care'
import { decide, type Decided } from '@ssi/rules'
import { describe, expect, it } from 'vitest'
import { answeredCases, keyOf, nineOf, refinements, threeValued } from './answer-sets.ts'

const [table] = modelsOfCareDecisions

describe('the twelve fields, all answered', () => {
  const cases = answeredCases().map((activity) => ({ activity, decided: decide(table, activity) }))

  it('have one outcome in every case', () => {
    expect(cases).toHaveLength(12_288)
    expect(cases.filter(({ decided }) => decided.outcome === undefined)).toEqual([])
  })

  it('come out this often as each of the six', () => {
    expect(counted(cases.map(({ decided }) => decided.outcome))).toEqual({
      'low-threshold-support': 3072,
      keyworking: 3072,
      'below-the-threshold': 3168,
      'not-settled-by-this-page': 1821,
      'therapy-for-a-co-morbid-problem': 1024,
      'structured-psychosocial-intervention': 131,
    })
  })

  it('use every row of the table, each of them in some case alone', () => {
    const alone = cases.flatMap(({ decided: { because } }) => (because.length === 1 ? because : []))
    expect(table.rows.filter((row) => !alone.includes(row))).toEqual([])
  })

  it('decide as the nine answers do that they amount to', () => {
    const differs = cases.filter(
      ({ activity, decided }) => decide(table, activityOf(nineOf(activity))).outcome !== decided.outcome,
    )
    expect(differs).toEqual([])
  })
})

describe('the nine questions, answered or not', () => {
  const sets = new Map(threeValued().map((answers) => [keyOf(answers), setOf(answers)]))
  const after = ({ answers }: AnswerSet): readonly AnswerSet[] =>
    refinements(answers).flatMap((refined) => sets.get(keyOf(refined)) ?? [])
  const where = (asked: (set: AnswerSet) => boolean): readonly AnswerSet[] => [...sets.values()].filter(asked)

  it('make 43,740 sets of answers', () => {
    expect(sets.size).toBe(43_740)
  })

  it('never make two rows true that disagree, though rows overlap', () => {
    expect(where(({ because }) => because.length > 1)).toHaveLength(1332)
    expect(where(({ because }) => new Set(because.map(({ outcome }) => outcome)).size > 1)).toEqual([])
  })

  it('never overturn what is firm by one more answer', () => {
    expect(where(({ outcome }) => outcome !== undefined)).toHaveLength(29_484)
    expect(
      where((set) => set.outcome !== undefined && after(set).some(({ outcome }) => outcome !== set.outcome)),
    ).toEqual([])
  })

  it('never bring back an outcome that was ruled out', () => {
    const widened = where((set) =>
      after(set).some(({ possible }) => possible.some((outcome) => !set.possible.includes(outcome))),
    )
    expect(widened).toEqual([])
  })

  it('wait for a question as long as nothing is firm, and for none after that', () => {
    expect(where(({ outcome, missing }) => (outcome === undefined) === (missing.length === 0))).toEqual([])
  })

  it('are firm as early as perfect reasoning would be, but for two sets that wait to hear who delivers', () => {
    const reachable = new Map<AnswerSet, ReadonlySet<ActivityOutcome>>()
    const reach = (set: AnswerSet): ReadonlySet<ActivityOutcome> => {
      const known = reachable.get(set)
      if (known !== undefined) return known
      const next = after(set)
      const outcomes = new Set(
        next.length === 0 ? set.possible : next.flatMap((refined) => [...reach(refined)]),
      )
      reachable.set(set, outcomes)
      return outcomes
    }
    const late = where((set) => set.outcome === undefined && reach(set).size === 1)
    expect(late.map(({ answers, missing }) => [answers.content, missing])).toEqual([
      ['technique', ['keyworker']],
      ['treatment', ['keyworker']],
    ])
  })
})

interface AnswerSet extends Decided<ActivityOutcome> {
  readonly answers: ActivityAnswers
}

function setOf(answers: ActivityAnswers): AnswerSet {
  return { answers, ...decide(table, activityOf(answers)) }
}

function counted(outcomes: readonly (string | undefined)[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const outcome of outcomes) counts[String(outcome)] = (counts[String(outcome)] ?? 0) + 1
  return counts
}
