import { describe as inWords, describeRule, explain, fieldsOf, type Report } from '@ssi/rules'
import {
  assessOffering,
  checkContacts,
  contactsRecord,
  offeringOptions,
  offeringRecord,
  singleSessionNotes,
  singleSessionRules,
} from '@ssi/single-session'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import data from '@ssi/single-session/data.json' with { type: 'json' }
import { recordsOf } from './records.ts'

interface Text {
  readonly en: string
  readonly nl?: string
}

/** Words that English sentences cannot do without and Dutch ones do not have. */
const english =
  /(?<!\p{L})(the|and|or|this|that|these|there|which|who|whom|with|without|from|for|not|does|its|by|to|has|have|are|were|been|what|when|how|only|each|every|somebody|nobody|may|must|should|client|page|request)(?!\p{L})/iu

/** The texts inside some data: whatever has an English side. */
function textsIn(value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && typeof value.en === 'string') return [value as Text]
  return Object.values(value).flatMap(textsIn)
}

const spoken = (report: Report<object>): readonly string[] => [
  ...report.findings.map((finding) => explain(finding, { language: 'nl' }).replace(/^[^:]*: /, '')),
  ...textsIn(report).map(({ nl }) => nl ?? '(no Dutch)'),
]

/** What Dutch keeps as it is: headings of the page, its term for a talk in person, and the codes of a record. */
const kept = /Single\?|Session\?|Interventions\?|face to face|"[^"]*"/g

const fields = [
  ...fieldsOf(offeringRecord),
  ...fieldsOf(contactsRecord),
  ...fieldsOf(offeringOptions, 'options.'),
]

describe('a Dutch report', () => {
  it.for([
    ['offering', assessOffering],
    ['contacts', checkContacts],
  ] as const)('on any %s has no English sentence', ([type, check]) => {
    fc.assert(
      fc.property(recordsOf(type), (record) => {
        const said = spoken({ ...check(record), record: {} }).map((words) => words.replaceAll(kept, ''))
        expect(said.filter((words) => english.test(words) || words.includes('(no Dutch)'))).toEqual([])
      }),
    )
  })

  it.for([
    { mode: 'app' },
    { planned: 'yes' },
    { sessionsByDesign: -1 },
    { sessionsByDesign: 'one' },
    { specificIssue: 7 },
    { aims: ['growth'] },
    { aims: 'beliefs' },
    { sesions: 1 },
    { name: () => 1 },
    7,
  ])('on the fault in %j has no English sentence', (input) => {
    const said = spoken({ ...assessOffering(input), record: {} }).map((words) => words.replaceAll(kept, ''))
    expect(said.filter((words) => english.test(words) || words.includes('(no Dutch)'))).toEqual([])
  })

  it('would be seen to have one', () => {
    expect(english.test('The service never makes a follow-up appointment.')).toBe(true)
    expect(english.test('De hulpverlener maakt nooit een vervolgafspraak.')).toBe(false)
  })

  it('reads as it is written here', () => {
    const report = assessOffering(
      { standalone: true, followUpBooked: true, partner: 'student', trained: false },
      { definition: 'one-session-nl' },
    )
    expect(report.findings.map((finding) => explain(finding, { language: 'nl' }))).toEqual([
      'followUpBooked: De hulpverlener maakt nooit een vervolgafspraak. Laat het aan de cliënt om terug te komen; plan zelf niets.',
      'trained: Je gesprekspartner is getraind in de methode. Laat de gesprekspartner eerst de methode leren.',
    ])
    expect(report.assessments[0]?.says.nl).toBe(
      'Voldoet niet aan de omschrijving van de Nederlandse pagina over SSI, onderdeel “geen vervolgafspraak”.',
    )
  })
})

describe('everything a Dutch reader meets', () => {
  it('is there in Dutch: rules, notes, fields, questions, values, options and places', () => {
    const texts = textsIn([data.rules, data.notes, data.records, fields])
    expect(texts.length).toBeGreaterThan(200)
    const own = texts.filter(({ nl }) => nl === undefined || nl === '')
    expect(own).toEqual([])
  })

  it('has no English sentence in it', () => {
    const texts = textsIn([data.rules, data.notes, data.records, fields]).map(({ nl = '' }) => nl)
    expect(texts.filter((words) => english.test(words.replaceAll(kept, '')))).toEqual([])
  })

  it('has its conditions in Dutch words', () => {
    const rules = singleSessionRules.map((rule) => describeRule(rule, fields, { language: 'nl' }))
    const notes = singleSessionNotes.map(({ when }) => inWords(when, fields, { language: 'nl' }))
    expect([...rules, ...notes].filter((words) => english.test(words.replaceAll(kept, '')))).toEqual([])
    expect(rules[0]).toBe('Voldaan als geldt: het antwoord op “planning vooraf” is ja.')
  })
})
