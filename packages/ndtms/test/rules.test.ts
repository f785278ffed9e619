import {
  checkProvider,
  type InterventionFacts,
  interventionOptions,
  interventionRecord,
  isNdtmsId,
  ndtmsNotes,
  ndtmsRules,
  providerOffer,
} from '@ssi/ndtms'
import { describeRule, evaluate, explain, fieldsOf, severityOf, standing } from '@ssi/rules'
import { describe, expect, it } from 'vitest'
import { interventionRules, providerRules } from '../src/rules/index.ts'
import { broken, checkFacts, faults } from './checking.ts'

const inScope = { options: { appointmentStartScope: 'family-work', asOf: '2026-01-01' } } as const

/** What an example leaves to the options and to what absence means. */
const whole = (record: object): object => {
  const { options, ...fields } = { ...inScope, ...record }
  return { ...interventionRecord.parse(fields), options: { ...inScope.options, ...options } }
}

describe.for(interventionRules)('$id', (rule) => {
  it.for(rule.examples.passes)('passes %j', (record) => {
    expect(['met', 'not-applicable']).toContain(standing(rule, whole(record)))
  })

  it.for(rule.examples.fails)('fails %j, and breaks nothing else', (record) => {
    expect(standing(rule, whole(record))).toBe('broken')
    const found = checkFacts(record as InterventionFacts).findings.filter(
      ({ code }) => !['note', 'retired-code'].includes(code),
    )
    expect(found.map(({ rules }) => rules)).toEqual([[rule.id]])
  })

  it.for(rule.examples.undetermined ?? [])('is undetermined on %j', (record) => {
    expect(standing(rule, whole(record))).toBe('undetermined')
  })
})

describe.for(providerRules)('$id', (rule) => {
  it.for(rule.examples.passes)('passes %j', (record) => expect(standing(rule, record)).toBe('met'))

  it.for(rule.examples.fails)('fails %j, and breaks nothing else', (record) => {
    expect(checkProvider(record).findings.map(({ rules }) => rules)).toEqual([[rule.id]])
  })

  it.for(rule.examples.undetermined ?? [])('is undetermined on %j', (record) => {
    expect(standing(rule, record)).toBe('undetermined')
  })
})

describe.for(ndtmsRules)('$id', (rule) => {
  const options = fieldsOf(interventionOptions).map((field) => ({ ...field, path: `options.${field.path}` }))
  const asOf = { path: 'options.asOf', label: { en: 'day of the check' } }
  const fields = [...fieldsOf(interventionRecord), ...fieldsOf(providerOffer), ...options, asOf]

  it('is about concepts that exist, and reads as a sentence', () => {
    expect((rule.about ?? []).filter((id) => !isNdtmsId(id.replace(/^ndtms:/, '')))).toEqual([])
    expect(rule.about?.length).toBeGreaterThan(0)
    const sentence = describeRule(rule, fields)
    expect(sentence).toMatch(/^(Applies when .+\. )?Met when .+\.$/)
    expect(sentence).not.toMatch(/\b[a-z]+[A-Z]|options\.|[a-z]\.[a-z]/)
  })
})

describe.for(ndtmsNotes)('$id', (note) => {
  it.for(note.examples.applies)('speaks up on %j', (record) => {
    expect(evaluate(note.when, whole(record))).toBe(true)
    expect(checkFacts(record as InterventionFacts).findings).toMatchObject([
      { code: 'note', severity: 'info', rules: [note.id] },
    ])
  })

  it.for(note.examples.silent)('is silent on %j', (record) => {
    expect(evaluate(note.when, whole(record))).toBe(false)
  })

  it('is about concepts that exist', () => {
    expect((note.about ?? []).filter((id) => !isNdtmsId(id.replace(/^ndtms:/, '')))).toEqual([])
  })
})

describe('the rules', () => {
  it('weigh as the aid words them', () => {
    const weighing = (severity: string): readonly string[] =>
      ndtmsRules.filter((rule) => severityOf(rule) === severity).map(({ id }) => id)
    expect(weighing('info')).toEqual([
      'key-work-components-are-named-in-the-aid',
      'purposes-are-named-in-the-aid',
      'pharmacological-aims-are-named-in-the-aid',
    ])
    expect(weighing('warning')).toEqual([
      'young-person-is-under-18',
      'need-is-assessed',
      'guidelines-are-followed',
      'type-is-chosen-for-a-reason',
      'psychosocial-starts-at-first-formal-appointment',
      'family-work-is-reported-under-the-young-person',
      'full-assessment-is-before-the-day-of-the-start',
      'harm-reduction-has-an-area',
      'overdose-advice-has-specialist-knowledge',
    ])
    expect(weighing('error')).toHaveLength(17)
  })

  it('demand nothing of a record where the aid lays a duty on those who provide', () => {
    const access = ndtmsRules.filter(({ about = [] }) => about.includes('ndtms:young-people-under-18'))
    expect(access.map(({ id, force, basis }) => [id, force, basis])).toEqual([
      ['young-person-is-under-18', 'should', 'derived'],
      ['every-intervention-is-on-offer', 'must', 'stated'],
    ])
    expect(access.map(severityOf)).toEqual(['warning', 'error'])
  })

  it('print nothing under the aid’s name that somebody else says', () => {
    const external = ndtmsRules.filter(({ basis }) => basis === 'external')
    expect(external.map(({ id }) => id)).toEqual(['psychosocial-starts-at-first-formal-appointment'])
    expect(external[0]?.cite).toMatchObject([{ publication: 'welsh-dictionary-psychosocial' }])
  })

  it('ask each field once, the most decisive first', () => {
    const { missing, verdict } = checkFacts({})
    expect(verdict).toBe('undetermined')
    expect(missing.map(({ path }) => path)).toEqual(['type', 'start', 'dateOfBirth', 'ageAtStart'])
    expect(missing[0]?.question).toEqual({ en: 'Which of the seven interventions is it?' })
  })

  it('say in a finding what is wrong, where, on whose word, and what to do', () => {
    const [finding] = checkFacts({ type: 'specialist-harm-reduction', carePlan: 'none' }).findings
    expect(finding).toMatchObject({
      severity: 'error',
      basis: 'stated',
      paths: ['carePlan.structured'],
      page: '/ndtms/rules/harm-reduction-is-in-a-structured-care-plan',
      cite: [{ source: 'ndtms-aid', section: 'harm-reduction', part: 'preconditions' }, { part: 'boundary' }],
    })
    expect(finding && explain(finding)).toBe(
      'carePlan.structured: Specialist harm reduction is delivered as part of a structured care plan. Record advice without a care plan as brief advice and information, which is no intervention of the aid.',
    )
  })

  it('tell every fault at once', () => {
    const record: InterventionFacts = {
      type: 'specialist-harm-reduction',
      ageAtStart: 18,
      start: '2024-04-05',
      end: '2024-04-01',
      firstHarmReductionAppointment: '2024-04-09',
      carePlan: { structured: false },
      fullAssessment: { date: '2024-04-10', covers: ['assessment-of-risks'] },
      harmReduction: { areas: ['overdose'], specialistKnowledge: false },
    }
    expect(broken(record)).toHaveLength(7)
    expect(faults(record)).toHaveLength(7)
  })
})
