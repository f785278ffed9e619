import { type Decision, type NamedReading, offeringTable, tableCsv } from '@ssi/foi'
import { describe, expect, it } from 'vitest'
import { marking, named, written } from '../responses.ts'
import { decided } from './sample.ts'

const lines = [
  'CAMHS: one to one talks, aged 11 to 17, solution focused',
  'School workshops around sleep',
  'Talks, not in groups',
]
const response = named('a.txt', `Ref: FOI-7\n${written(marking('yes'), lines)}`)
const corrected = (value: unknown, initials = 'AB') => ({ verdict: 'corrected', value, initials }) as Decision
const rows = (...given: readonly NamedReading[]) => offeringTable(given).rows

describe('the table of offerings', () => {
  it('has a row for each, with its response, its reference, its line and its words', () => {
    expect(
      rows(response).map(({ name, reference, offering, line, text }) => [
        name,
        reference,
        offering,
        line,
        text,
      ]),
    ).toEqual(
      lines.map((text, place) => [
        'a.txt',
        'FOI-7',
        place + 1,
        response.reading.text.split('\n').indexOf(text) + 1,
        text,
      ]),
    )
  })

  it('says in each respect what was read and how surely, and what was not recognised or is in doubt', () => {
    expect(
      rows(response).map(({ formats, formatsBy, ages, agesBy, model, modelBy }) => [
        [formats, formatsBy],
        [ages, agesBy],
        [model, modelBy],
      ]),
    ).toEqual([
      [
        ['individual', 'read: likely'],
        ['11 to 17', 'read: likely'],
        ['solution-focused-approach', 'read: likely'],
      ],
      [
        ['', 'not recognised'],
        ['', 'not recognised'],
        ['', 'not recognised'],
      ],
      [
        ['', 'unsure'],
        ['', 'not recognised'],
        ['', 'not recognised'],
      ],
    ])
  })

  it('keeps what is only suggested out of the value', () => {
    const [, workshops] = rows(response)
    expect(workshops).toMatchObject({
      formats: '',
      formatsSuggested: 'group',
      condition: '',
      conditionSuggested: 'sleep',
    })
  })

  it('takes what a person decided, says who, and suggests nothing beside it', () => {
    const after = [
      ['offerings.1.formats', corrected(['group', 'individual'])],
      ['offerings.1.condition', { verdict: 'cannot-tell', initials: 'CD' }],
      ['offerings.1.service', corrected('CAMHS')],
      ['offerings.0.ages', { verdict: 'confirmed' }],
      ['offerings.1.ages', corrected({ min: 5, max: 'none' })],
    ] as const satisfies readonly (readonly [string, Decision])[]
    const by = after.reduce((so, [answer, decision]) => decided(so, answer, decision), response)
    const [talks, workshops] = rows(by)
    expect(talks).toMatchObject({ ages: '11 to 17', agesBy: 'decided' })
    expect(workshops).toMatchObject({
      service: 'CAMHS',
      serviceBy: 'decided by AB',
      formats: 'group; individual',
      formatsBy: 'decided by AB',
      formatsSuggested: '',
      condition: '',
      conditionBy: 'cannot be told by CD',
      ages: '5 and over',
      agesBy: 'decided by AB',
    })
  })

  it('follows a list that was decided as a whole, which has no lines of the document', () => {
    const whole = decided(response, 'offerings', corrected([{ text: 'Groups', model: 'CBT' }]))
    expect(rows(whole)).toHaveLength(1)
    expect(rows(whole)[0]).toMatchObject({
      offering: 1,
      text: 'Groups',
      model: 'CBT',
      modelBy: 'decided by AB',
      formats: '',
      formatsBy: 'decided by AB',
    })
    expect(rows(whole)[0]?.line).toBeUndefined()
  })

  it('has no row for a response that lists none, and its head even so', () => {
    expect(tableCsv(offeringTable([named('scan.pdf', '\0')]))).toBe(
      'name,reference,offering,line,text,service,serviceBy,formats,formatsBy,formatsSuggested,condition,conditionBy,conditionSuggested,ages,agesBy,agesSuggested,model,modelBy,modelSuggested\r\n',
    )
  })
})
