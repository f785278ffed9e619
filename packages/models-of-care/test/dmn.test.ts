import { decisionDmn, feelPossible } from '@ssi/interchange'
import {
  activityOf,
  activityQuestions,
  activityRecord,
  decideActivity,
  modelsOfCareDecisions,
} from '@ssi/models-of-care'
import { decide, fieldsOf } from '@ssi/rules'
import { DmnModdle, type ModdleElement } from 'dmn-moddle'
import { evaluate, unaryTest } from 'feelin'
import { describe, expect, it } from 'vitest'
import { answeredCases, keyOf, nineOf, threeValued } from './answer-sets.ts'

const [table] = modelsOfCareDecisions
const xml = await decisionDmn(table, fieldsOf(activityRecord))
const { rootElement, warnings } = await new DmnModdle().fromXML(xml)

const many = (element: ModdleElement, property: string): readonly ModdleElement[] =>
  element[property] as readonly ModdleElement[]
const textOf = (element: unknown): string => String((element as ModdleElement)['text'])

const [decision] = many(rootElement, 'drgElement').filter(({ $type }) => $type === 'dmn:Decision')
const logic = decision?.['decisionLogic'] as ModdleElement
const inputs = many(logic, 'input').map((input) => textOf(input['inputExpression']))
const lines = many(logic, 'rule').map((rule) => ({
  tests: many(rule, 'inputEntry').map(textOf),
  outcome: JSON.parse(textOf(many(rule, 'outputEntry')[0])) as string,
}))
const otherwise = JSON.parse(textOf(many(logic, 'output')[0]?.['defaultOutputEntry'])) as string

/** What an engine makes of the table that was read back: the outcomes of the lines that fire, or the default. */
function outcomes(activity: Readonly<Record<string, unknown>>): readonly string[] {
  // Every column of this table is the name of a field.
  const values = inputs.map((input) => activity[input])
  const fired = lines.filter(({ tests }) => tests.every((test, index) => passes(test, values[index])))
  return fired.length === 0 ? [otherwise] : [...new Set(fired.map(({ outcome }) => outcome))]
}

const judged = new Map<string, boolean>()
function passes(test: string, value: unknown): boolean {
  const key = JSON.stringify([test, value])
  const known = judged.get(key) ?? unaryTest(test, { '?': value }).value === true
  judged.set(key, known)
  return known
}

describe('the decision as DMN 1.3, in an engine of its own', () => {
  const nine = new Map(answeredCases().map((activity) => [keyOf(nineOf(activity)), nineOf(activity)]))

  it('is read back without a warning', () => {
    expect(warnings).toEqual([])
  })

  it('asks for the twelve fields, each by its own name', () => {
    const asked = activityQuestions.flatMap(({ fields }) => fields)
    expect(inputs.toSorted()).toEqual(asked.toSorted())
  })

  it('agrees on every answered case of the nine questions', () => {
    const cases = [...nine.values()].map(activityOf)
    expect(cases).toHaveLength(1536)
    const differs = cases.filter((activity) => {
      const [outcome, ...others] = outcomes(activity)
      return others.length > 0 || outcome !== decideActivity(activity).decided.outcome
    })
    expect(differs).toEqual([])
  })

  it('leaves the same outcomes possible where answers are open', () => {
    // Every 50th set of answers: the engine takes its time.
    const cases = threeValued()
      .filter((_, index) => index % 50 === 0)
      .map(activityOf)
    const { value } = evaluate(`for activity in activities return ${feelPossible(table, 'activity')}`, {
      activities: cases,
    })
    expect((value as unknown as string[][]).map((possible) => possible.toSorted())).toEqual(
      cases.map((activity) => decide(table, activity).possible.toSorted()),
    )
  })
})
