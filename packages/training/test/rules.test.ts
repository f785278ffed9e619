import {
  applicantRecord,
  checkApplicant,
  checkDose,
  checkProgress,
  completeProgress,
  doseRecord,
  exampleApplicant,
  exampleDose,
  isTrainingId,
  progressRecord,
  trainingNotes,
  trainingRules,
} from '@ssi/training'
import { describeRule, fieldsOf, type Report } from '@ssi/rules'
import { describe, expect, it } from 'vitest'
import data from '@ssi/training/data.json' with { type: 'json' }

const doors: Readonly<Record<string, (record: object) => Report<object>>> = {
  progress: checkProgress,
  dose: checkDose,
  applicant: ({ options, ...record }: { options?: object }) => checkApplicant(record, options),
}

const fields = [progressRecord, doseRecord, applicantRecord].flatMap((record) => fieldsOf(record))

describe.for(trainingRules)('$id', (rule) => {
  const check = (record: object): Report<object> => {
    const door = doors[data.rules.find(({ id }) => id === rule.id)?.record ?? '']
    if (door === undefined) throw new Error(`${rule.id} is not in data.json.`)
    return door(record)
  }

  it.for(rule.examples.passes)('passes %j', (record) => {
    expect(['met', 'not-applicable']).toContain(check(record).standings[rule.id])
    expect(check(record).findings.filter(({ code }) => code !== 'retired-code')).toEqual([])
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
    const concepts = (rule.about ?? []).map((id) => id.replace(/^training:/, ''))
    expect(concepts.filter((id) => !isTrainingId(id))).toEqual([])
    expect(concepts).not.toEqual([])
    expect(describeRule(rule, fields)).toMatch(/^(Applies when .+\. )?Met when .+\.$/)
  })
})

describe.for(trainingNotes)('$id', (note) => {
  it.for(note.examples.applies)('speaks up on %j', (record) => {
    expect(checkApplicant(record).findings.filter(({ code }) => code === 'note')).toMatchObject([
      { severity: 'info', rules: [note.id] },
    ])
  })

  it.for(note.examples.silent)('is silent on %j', (record) => {
    expect(checkApplicant(record).findings.filter(({ code }) => code === 'note')).toEqual([])
  })
})

describe('the example of each record', () => {
  it.for([
    ['progress', completeProgress],
    ['dose', exampleDose],
    ['applicant', exampleApplicant],
  ] as const)('%s: conforms, with nothing to say about it and nothing missing', ([type, record]) => {
    expect(doors[type]?.(record)).toMatchObject({ verdict: 'conforms', findings: [], missing: [] })
    expect(data.records.find(({ id }) => id === type)?.example).toEqual(record)
  })
})

describe('the three records together', () => {
  it('have no rule id twice', () => {
    const ids = [...trainingRules, ...trainingNotes].map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})
