import {
  activityRecord,
  checkOtherStructuredTreatment,
  checkTherapyDelivery,
  decideActivity,
  exampleActivity,
  exampleTherapy,
  exampleTreatment,
  isModelsOfCareId,
  modelsOfCareNotes,
  modelsOfCareRules,
  otherStructuredTreatmentRecord,
  therapyDeliveryRecord,
} from '@ssi/models-of-care'
import { describeRule, fieldsOf, type Report } from '@ssi/rules'
import { describe, expect, it } from 'vitest'
import data from '@ssi/models-of-care/data.json' with { type: 'json' }

const doors: Readonly<Record<string, (record: unknown) => Report<object>>> = {
  activity: decideActivity,
  'other-structured-treatment': checkOtherStructuredTreatment,
  'therapy-delivery': checkTherapyDelivery,
}

const fields = [activityRecord, otherStructuredTreatmentRecord, therapyDeliveryRecord].flatMap((record) =>
  fieldsOf(record),
)

describe.for(modelsOfCareRules)('$id', (rule) => {
  const check = (record: object): Report<object> => {
    const type = data.rules.find(({ id }) => id === rule.id)?.record ?? ''
    return (doors[type] ?? decideActivity)(record)
  }

  it.for(rule.examples.passes)('passes %j', (record) => {
    expect(['met', 'not-applicable']).toContain(check(record).standings[rule.id])
  })

  it.for(rule.examples.fails)('fails %j, and breaks nothing else', (record) => {
    expect(check(record).standings[rule.id]).toBe('broken')
    const found = check(record).findings.filter(({ code }) => code !== 'retired-code')
    expect(found.map(({ rules }) => rules)).toEqual([[rule.id]])
  })

  it.for(rule.examples.undetermined ?? [])('is undetermined on %j', (record) => {
    expect(check(record).standings[rule.id]).toBe('undetermined')
  })

  it('is about concepts that exist, and reads as a sentence', () => {
    const concepts = (rule.about ?? []).map((id) => id.replace(/^models-of-care:/, ''))
    expect(concepts.filter((id) => !isModelsOfCareId(id))).toEqual([])
    expect(concepts).not.toEqual([])
    expect(describeRule(rule, fields)).toMatch(/^(Applies when .+\. )?Met when .+\.$/)
  })
})

describe.for(modelsOfCareNotes)('$id', (note) => {
  it.for(note.examples.applies)('speaks up on %j', (record) => {
    expect(decideActivity(record)).toMatchObject({
      findings: [{ code: 'note', severity: 'info', rules: [note.id] }],
    })
  })

  it.for(note.examples.silent)('is silent on %j', (record) => {
    expect(decideActivity(record).findings.filter(({ code }) => code !== 'retired-code')).toEqual([])
  })
})

describe('the example of each record', () => {
  it.for([
    ['activity', exampleActivity],
    ['other-structured-treatment', exampleTreatment],
    ['therapy-delivery', exampleTherapy],
  ] as const)('%s: conforms, with nothing to say about it and nothing missing', ([type, record]) => {
    expect(doors[type]?.(record)).toMatchObject({ verdict: 'conforms', findings: [], missing: [] })
    expect(data.records.find(({ id }) => id === type)?.example).toEqual(record)
  })
})

describe('the three records together', () => {
  it('have no rule id twice', () => {
    const ids = [...modelsOfCareRules, ...modelsOfCareNotes].map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})
