import {
  activityOutcomes,
  activityQuestions,
  isModelsOfCareId,
  modelsOfCareDecisions,
} from '@ssi/models-of-care'
import { describe, expect, it } from 'vitest'

describe('the outcomes', () => {
  it('never say unstructured, and never that a treatment is not valid', () => {
    expect(JSON.stringify(activityOutcomes)).not.toMatch(/unstructured|invalid|not valid/i)
  })

  it('name concepts that exist', () => {
    const concepts = Object.values(activityOutcomes).flatMap((outcome) =>
      'concept' in outcome ? outcome.concept : [],
    )
    expect(concepts.filter((id) => !isModelsOfCareId(id.replace(/^models-of-care:/, '')))).toEqual([])
  })

  it('are all in the table', () => {
    const [table] = modelsOfCareDecisions
    const used: readonly string[] = [...table.rows.map(({ outcome }) => outcome), table.otherwise]
    expect(Object.keys(activityOutcomes).filter((outcome) => !used.includes(outcome))).toEqual([])
  })
})

describe('the nine questions', () => {
  it('ask each of the twelve fields once, about concepts that exist, each with its place', () => {
    const fields = activityQuestions.flatMap((question) => question.fields)
    expect(new Set(fields).size).toBe(12)
    const about = activityQuestions.flatMap((question) => question.about)
    expect(about.filter((id) => !isModelsOfCareId(id.replace(/^models-of-care:/, '')))).toEqual([])
    expect(activityQuestions.filter(({ cite, asks }) => cite.length === 0 || !asks.en.includes('?'))).toEqual(
      [],
    )
  })
})
