import { describeRule, fieldsOf, type Report, type Rule } from '@ssi/rules'
import {
  assessOffering,
  checkContacts,
  contactsRecord,
  exampleContacts,
  exampleOffering,
  isSingleSessionId,
  offeringOptions,
  offeringRecord,
  singleSessionNotes,
  singleSessionRules,
} from '@ssi/single-session'
import { describe, expect, it } from 'vitest'
import data from '@ssi/single-session/data.json' with { type: 'json' }

const recordOf = (id: string): string =>
  [...data.rules, ...data.notes].find((known) => known.id === id)?.record ?? ''

/** The record of an example, checked by the definition that the rule belongs to. */
function check(
  rule: Pick<Rule, 'id' | 'cite'>,
  { options, ...record }: { options?: object },
): Report<object> {
  if (recordOf(rule.id) === 'contacts') return checkContacts(record)
  const [place] = rule.cite
  const own =
    place !== undefined && 'source' in place && place.source === 'foi-1202' ? 'foi1202' : 'one-session-nl'
  return assessOffering(record, { definition: own, ...options })
}

const fields = [
  ...fieldsOf(offeringRecord),
  ...fieldsOf(contactsRecord),
  ...fieldsOf(offeringOptions, 'options.'),
]

describe.for(singleSessionRules)('$id', (rule) => {
  it.for(rule.examples.passes)('passes %j', (record) => {
    expect(['met', 'not-applicable']).toContain(check(rule, record).standings[rule.id])
  })

  it.for(rule.examples.fails)('fails %j, and breaks nothing else', (record) => {
    const { standings, findings } = check(rule, record)
    expect(standings[rule.id]).toBe('broken')
    const found = findings.filter(({ code }) => !['note', 'retired-code'].includes(code))
    expect(found.map(({ rules }) => rules)).toEqual([[rule.id]])
  })

  it.for(rule.examples.undetermined ?? [])('is undetermined on %j', (record) => {
    expect(check(rule, record).standings[rule.id]).toBe('undetermined')
  })

  it('is about concepts that exist, and reads as a sentence in both languages', () => {
    const concepts = (rule.about ?? []).map((id) => id.replace(/^single-session:/, ''))
    expect(concepts).not.toEqual([])
    expect(concepts.filter((id) => !isSingleSessionId(id))).toEqual([])
    expect(describeRule(rule, fields)).toMatch(/^(Applies when .+\. )?Met when .+\.$/)
    expect(describeRule(rule, fields, { language: 'nl' })).toMatch(
      /^(Van toepassing als geldt: .+\. )?Voldaan als geldt: .+\.$/,
    )
  })
})

describe.for(singleSessionNotes)('$id', (note) => {
  const said = (record: object): boolean =>
    check(note, record).findings.some(({ code, rules }) => code === 'note' && rules.includes(note.id))

  it.for(note.examples.applies)('speaks up on %j', (record) => {
    expect(said(record)).toBe(true)
  })

  it.for(note.examples.silent)('is silent on %j', (record) => {
    expect(said(record)).toBe(false)
  })

  it('is about concepts that exist', () => {
    const concepts = (note.about ?? []).map((id) => id.replace(/^single-session:/, ''))
    expect(concepts.filter((id) => !isSingleSessionId(id))).toEqual([])
  })
})

describe('the example of each record', () => {
  it('conforms, with nothing to say about it and nothing missing', () => {
    const plain = { verdict: 'conforms', findings: [], missing: [] }
    expect(assessOffering(exampleOffering)).toMatchObject(plain)
    expect(checkContacts(exampleContacts)).toMatchObject(plain)
    expect(data.records.map(({ example }) => example)).toEqual([exampleOffering, exampleContacts])
  })
})

describe('the two records together', () => {
  it('have no rule id twice', () => {
    const ids = [...singleSessionRules, ...singleSessionNotes].map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})
