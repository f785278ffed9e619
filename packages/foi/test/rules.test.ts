import {
  checkResponse,
  foi1202Response,
  foiNotes,
  foiResponse,
  foiRules,
  isFoiId,
  type ResponseInput,
} from '@ssi/foi'
import { describeRule, evaluate, explain, fieldsOf, standing } from '@ssi/rules'
import { describe, expect, it } from 'vitest'

const faults = (record: ResponseInput): readonly string[] =>
  checkResponse(record)
    .findings.filter(({ severity }) => severity !== 'info')
    .map((finding) => explain(finding))

describe.for(foiRules)('$id', (rule) => {
  it.for(rule.examples.passes)('passes %j', (record) => {
    expect(['met', 'not-applicable']).toContain(standing(rule, record))
  })

  it.for(rule.examples.fails)('fails %j, and breaks nothing else', (record) => {
    expect(standing(rule, record)).toBe('broken')
    const found = checkResponse(record).findings.filter(({ code }) => code !== 'retired-code')
    expect(found.map(({ rules }) => rules)).toEqual([[rule.id]])
  })

  it.for(rule.examples.undetermined ?? [])('is undetermined on %j', (record) => {
    expect(standing(rule, record)).toBe('undetermined')
  })

  it('is about concepts that exist, and reads as a sentence', () => {
    expect((rule.about ?? []).filter((id) => !isFoiId(id.replace(/^foi:/, '')))).toEqual([])
    expect(describeRule(rule, fieldsOf(foiResponse))).toMatch(/^(Applies when .+\. )?Met when .+\.$/)
  })
})

describe.for(foiNotes)('$id', (note) => {
  it.for(note.examples.applies)('speaks up on %j', (record) => {
    expect(evaluate(note.when, record)).toBe(true)
    expect(checkResponse(record)).toMatchObject({
      findings: [{ code: 'note', severity: 'info', rules: [note.id] }],
    })
  })

  it.for(note.examples.silent)('is silent on %j', (record) => {
    expect(evaluate(note.when, record)).toBe(false)
  })
})

describe('a response', () => {
  it('conforms, with one warning for each offering that leaves something out', () => {
    const report = checkResponse(foi1202Response)
    expect(report.verdict).toBe('conforms')
    expect(report.missing).toEqual([])
    expect(
      report.findings.filter(({ severity }) => severity === 'warning').map(({ paths }) => paths),
    ).toEqual([
      ['offerings.0.formats'],
      ['offerings.1.formats', 'offerings.1.model'],
      ['offerings.2.formats'],
    ])
  })

  it('is flagged, not faulted, where an offering strains the definition', () => {
    const notes = checkResponse(foi1202Response).findings.filter(({ code }) => code === 'note')
    expect(notes.map(({ rules, paths }) => [rules, paths[0]])).toEqual([
      [['session-follows-an-earlier-intervention'], 'offerings.1.kind'],
      [['session-is-part-of-other-care'], 'offerings.0.setting'],
    ])
  })

  it('says which code was meant', () => {
    expect(faults({ deliverers: ['family-therapist' as never] })).toEqual([
      'deliverers.0: "family-therapist" is not a value of this field. Did you mean "family-therapists"?',
    ])
  })

  it('never takes an unlisted occupation for an option', () => {
    expect(faults({ deliverers: ['dietitians' as never] })).toEqual([
      'deliverers.0: "dietitians" is not a value of this field. Use one of the 13 values that the record\'s page lists.',
    ])
  })

  it('knows a financial year by its two consecutive years', () => {
    expect(faults({ financialYear: '2023-25' })).toEqual([
      'financialYear: Expected two consecutive years with a hyphen between them, as in 2023-24, found "2023-25".',
    ])
    expect(faults({ financialYear: '1999-00' })).toEqual([
      'financialYear: All answers concern the financial year 2023-24. Keep answers about another year apart: the counts are of one year.',
    ])
  })

  it('asks for no answers in a refusal', () => {
    const refusal: ResponseInput = {
      refused: true,
      provided: 'not-stated',
      offerings: 'not-stated',
      deliverers: 'not-stated',
      pathwayPoints: 'not-stated',
    }
    expect(faults(refusal)).toEqual([])
    const { verdict, missing } = checkResponse({ ...refusal, financialYear: '2023-24' })
    expect([verdict, missing]).toEqual(['conforms', []])
  })

  it('is complete with a No, whether the later questions are left blank or left out', () => {
    const no: ResponseInput = { financialYear: '2023-24', refused: false, provided: 'no' }
    const out = { offerings: 'not-stated', deliverers: 'not-stated', pathwayPoints: 'not-stated' } as const
    const blank = { offerings: [], deliverers: [], pathwayPoints: [] }
    for (const record of [
      { ...no, ...out },
      { ...no, ...blank },
    ]) {
      const { verdict, missing, findings } = checkResponse(record)
      expect([verdict, missing, findings]).toEqual(['conforms', [], []])
    }
  })

  it('never passes a mark of the whole trust on to an offering', () => {
    const fields = fieldsOf(foiResponse).map(({ path }) => path)
    expect(fields.filter((path) => /^offerings\[\]\..*(pathway|deliver)/i.test(path))).toEqual([])
  })

  it('is about the concept that the rule names, with its place in the source', () => {
    const [finding] = checkResponse({ financialYear: '2022-23' }).findings
    expect(finding).toMatchObject({
      code: 'rule-broken',
      basis: 'stated',
      page: '/foi/rules/answers-concern-2023-24',
      found: ['2022-23'],
      labels: [{ en: 'financial year' }],
      cite: [{ source: 'foi-1202', section: 'scope', part: 'financial-year' }],
    })
  })
})
