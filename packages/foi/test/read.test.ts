import { checkResponse, questionnaire, readResponse } from '@ssi/foi'
import { explain, standing } from '@ssi/rules'
import { foiRules } from '@ssi/foi'
import { describe, expect, it } from 'vitest'

const yes =
  '\tYes\tNo\nDid any services within your trust provide SSIs to Children and Young People (CYP)?\t\t\n\tX\t'
const points = 'At what point(s) in the care pathway are SSIs offered to CYP/families?'

describe('the record of a reading', () => {
  it('says that a question which is not there is not stated', () => {
    const { record } = readResponse(yes)
    expect(record).toEqual({
      provided: 'yes',
      offerings: 'not-stated',
      deliverers: 'not-stated',
      pathwayPoints: 'not-stated',
    })
  })

  it('breaks one rule for each question that is left out, and no other', () => {
    const { findings } = checkResponse(readResponse(yes).record)
    expect(findings.map(({ rules }) => rules)).toEqual([
      ['offerings-are-answered'],
      ['deliverers-are-answered'],
      ['pathway-points-are-answered'],
    ])
  })

  it('takes the one option that is named in answer to a question which takes one', () => {
    const question = 'Did any services within your trust provide SSIs to Children and Young People (CYP)?'
    expect(readResponse(`${question}\n\nYes`).record.provided).toBe('yes')
  })

  it('reads the ages of an offering before and after their words', () => {
    const asked = 'If yes, which services and what SSIs did they offer?\n\n'
    const ages = (offering: string) => readResponse(`${asked}${offering}`).record.offerings
    expect(ages('Groups for 8-11 year olds')).toMatchObject([{ ages: { min: 8, max: 11 } }])
    expect(ages('Groups for children aged 8 to 11')).toMatchObject([{ ages: { min: 8, max: 11 } }])
    expect(ages('Groups on Mondays 9-11')).toMatchObject([{ ages: 'not-stated' }])
  })

  it('leaves open what words nearby deny, and takes no other number for an age', () => {
    const asked = 'If yes, which services and what SSIs did they offer?\n\n'
    const offerings = (offering: string) => readResponse(`${asked}${offering}`).record.offerings
    expect(offerings('Not offered for type one diabetes')).not.toMatchObject([
      { condition: expect.anything() },
    ])
    expect(offerings('Sessions for any age group')).toMatchObject([{ formats: 'not-stated' }])
    expect(offerings('School years 7-11')).toMatchObject([{ ages: 'not-stated' }])
    expect(offerings('For children aged 6-18 months')).toMatchObject([{ ages: 'not-stated' }])
    expect(offerings('For those aged 5-11 and 12-18')).not.toMatchObject([{ ages: expect.anything() }])
  })

  it('says that a question whose boxes are all blank is not stated', () => {
    expect(readResponse(yes.replace('X', '')).record.provided).toBe('not-stated')
  })

  it('holds an unknown for an option whose sign is unknown', () => {
    const { record, findings } = readResponse(
      `${points}\n\nWhilst waiting\t?\nAs a first step to accessing help\tX\nAs a crisis intervention\t\nOther (please explain)\t\nAs an additional source of help to users offered other therapeutic provision like medication or psychological therapy\t`,
    )
    expect(record.pathwayPoints).toEqual([null, 'first-step'])
    expect(findings.map(({ code }) => code)).toEqual(['unknown-sign'])
  })

  it('keeps the words beside Other, marked or not', () => {
    const { record } = readResponse(`${points}\n\nOther (please explain)\tafter discharge`)
    expect(record.otherPathwayPoints).toBe('after discharge')
  })

  it('takes the financial year from the sentence that names it', () => {
    const scope = 'Our FOI request consists of 4 questions on the financial year 2022-23:'
    expect(readResponse(`${scope}\n\n${yes}`).record.financialYear).toBe('2022-23')
    const year = (words: string) =>
      readResponse(`Our FOI request consists of this, for the ${words}\n\n${yes}`).record.financialYear
    expect(['Financial Year 2023/2024', 'financial year of 2023 - 24', 'financial years'].map(year)).toEqual([
      '2023-24',
      '2023-24',
      undefined,
    ])
  })

  it('tells planned from unplanned admissions, and takes neither where both are named', () => {
    const asked = 'If yes, which services and what SSIs did they offer?\n\n'
    const setting = (words: string) => readResponse(`${asked}Sessions in ${words}`).record.offerings
    expect(setting('planned inpatient admissions')).toMatchObject([
      { setting: 'planned-inpatient-admission' },
    ])
    expect(setting('unplanned inpatient admissions')).toMatchObject([
      { setting: 'unplanned-inpatient-admission' },
    ])
    for (const both of ['planned or unplanned', 'planned/unplanned', 'unplanned or planned'])
      expect(setting(`${both} inpatient admissions`)).toMatchObject([{ setting: 'inpatient-admission' }])
  })

  it('takes the names of an option that the taxonomy has', () => {
    const { record } = readResponse(
      'Who delivered these interventions?\n\nPractitioner Psychologists\tX\nSocial Workers\t',
    )
    expect(record.deliverers).toContain('practitioner-psychologists')
  })

  it('names the nearest option, and Other, where one is not listed', () => {
    const { findings } = readResponse(
      'Who delivered these interventions?\n\nFamily practitioners\tX\nSocial Workers\t',
    )
    expect(findings.map((finding) => explain(finding))).toEqual([
      'deliverers: "Family practitioners" is not an option of this question. Did you mean "Family therapists"? If not, write it beside "Other (please explain)".',
    ])
  })

  it('tells what the reading of a date rests on', () => {
    expect(readResponse(`Date: 12/09/2024\n${yes}`).findings).toMatchObject([
      {
        code: 'ambiguous-date',
        basis: 'derived',
        page: '/foi/concepts/response-date',
        cite: [{ source: 'foi-1202' }],
      },
    ])
  })

  it('takes neither “not applicable” nor a hyphen for an offering', () => {
    const { record } = readResponse('2. If yes, which services and what SSIs did they offer?\n\nN/A\n-')
    expect(record.offerings).toEqual([])
  })

  it('never gives an offering the points that the trust marked', () => {
    const { record } = readResponse(
      `If yes, which services and what SSIs did they offer?\n\nOne off sessions\n\n${points}\n\nWhilst waiting\tX`,
    )
    expect(JSON.stringify(record.offerings)).not.toContain('whilst-waiting')
  })

  it('reports nothing that the check reports again', () => {
    const { record, findings } = readResponse(`12/09/2024\n${yes}`)
    const again = checkResponse(record).findings.map(({ code }) => code)
    expect(findings.filter(({ code }) => again.includes(code as never))).toEqual([])
  })
})

describe('the questionnaire', () => {
  it('has a rule for every question it asks', () => {
    const answered = questionnaire.questions.map(({ id }) => ({
      refused: false,
      provided: 'yes',
      [id]: 'not-stated',
    }))
    const broken = answered.map(
      (record) => foiRules.filter((rule) => standing(rule, record) === 'broken').length,
    )
    expect(broken).toEqual([1, 1, 1, 1])
  })
})

describe('the head of a response', () => {
  it.for([
    'Our reference: EX-7\nDate of response: 22/11/2024',
    'FOI reference: EX-7\nDate: 22 November 2024',
  ])('is read by the names that letters give it: %j', (head) => {
    expect(readResponse(head).record).toMatchObject({ reference: 'EX-7', date: '2024-11-22' })
  })
})
