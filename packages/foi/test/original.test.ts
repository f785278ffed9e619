import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkResponse, type OptionAnswer, readResponse, suggestFacets, tabulate } from '@ssi/foi'
import { beforeAll, describe, expect, it } from 'vitest'

const folder = process.env['SSI_SOURCES']
const why = folder === undefined ? ' (skipped: SSI_SOURCES names no folder with the original documents)' : ''

describe.skipIf(folder === undefined)(`the response FOI1202 as it was published${why}`, () => {
  let text = ''
  beforeAll(() => {
    text = readFileSync(join(folder ?? '', 'foi1202-response.txt'), 'utf8')
  })

  const options = (question: string): readonly OptionAnswer[] =>
    readResponse(text).answers.flatMap((answer) =>
      answer.kind !== 'free-text' && answer.question === question ? answer.options : [],
    )

  it('answers Yes, by the mark in the column of Yes', () => {
    expect(readResponse(text).record.provided).toBe('yes')
    expect(options('provided').map(({ option, confidence, reason }) => [option, confidence, reason])).toEqual(
      [
        ['yes', 'certain', 'header-column'],
        ['no', 'certain', 'blank-cell'],
      ],
    )
  })

  it('marks two of thirteen deliverers and four of five points in the pathway, each certainly', () => {
    const { deliverers, pathwayPoints } = readResponse(text).record
    expect(deliverers).toEqual(['practitioner-psychologists', 'trainee-and-clinical-associate-psychologists'])
    expect(pathwayPoints).toEqual(['whilst-waiting', 'additional-help', 'first-step', 'crisis-intervention'])
    const read = [...options('deliverers'), ...options('pathwayPoints')]
    expect(read.length).toBe(18)
    expect(read.filter(({ confidence }) => confidence !== 'certain')).toEqual([])
  })

  it('lists three offerings under one heading, which passes on its ages and disorder', () => {
    const [answer] = readResponse(text).answers.filter(({ question }) => question === 'offerings')
    if (answer?.kind !== 'free-text') throw new Error('the question on offerings is answered in words')
    expect([answer.headings.length, answer.items.length]).toEqual([1, 3])
    const passed = answer.items.map(({ facets }) => facets.filter(({ reason }) => reason === 'from-heading'))
    expect(passed.map((facets) => facets.map(({ facet, confidence }) => [facet, confidence]))).toEqual(
      Array.from({ length: 3 }, () => [
        ['condition', 'likely'],
        ['ages', 'likely'],
      ]),
    )
    expect(readResponse(text).record.offerings).toMatchObject([
      { ages: { min: 8, max: 18 }, condition: 'type-one-diabetes', model: 'solution-focused-approach' },
      { ages: { min: 8, max: 18 }, condition: 'type-one-diabetes', model: 'not-stated' },
      { ages: { min: 8, max: 18 }, condition: 'type-one-diabetes', model: 'solution-focused-approach' },
    ])
  })

  it('is dated 12 September 2024, and says that the date could be read otherwise', () => {
    const { record, findings } = readResponse(text)
    expect(record.date).toBe('2024-09-12')
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['ambiguous-date', 'info']])
  })

  it('leaves nothing unread', () => {
    expect(readResponse(text).unread).toEqual([])
  })

  it('conforms, with one warning for each offering', () => {
    const { verdict, findings } = checkResponse(readResponse(text).record)
    expect(verdict).toBe('conforms')
    expect(findings.filter(({ severity }) => severity === 'warning').map(({ paths }) => paths)).toEqual([
      ['offerings.0.formats'],
      ['offerings.1.formats', 'offerings.1.model'],
      ['offerings.2.formats'],
    ])
  })

  it('is counted once for each of its marks', () => {
    const { counts, marks } = tabulate([{ name: 'FOI1202', reading: readResponse(text) }])
    const marked = counts.rows.filter((row) => row.marked === 1).map(({ question }) => question)
    expect(marked).toEqual([
      'provided',
      'offerings',
      'deliverers',
      'deliverers',
      ...Array.from({ length: 4 }, () => 'pathwayPoints'),
    ])
    expect(marks.rows).toHaveLength(7)
  })

  it('raises a note on the offering within a clinic, and on the one after an earlier intervention', () => {
    const [answer] = readResponse(text).answers.filter(({ question }) => question === 'offerings')
    const items = answer?.kind === 'free-text' ? answer.items : []
    expect(items.map((item) => suggestFacets(item).flatMap(({ notes }) => notes))).toEqual([
      ['session-is-part-of-other-care'],
      ['session-follows-an-earlier-intervention'],
      [],
    ])
  })

  it('says nothing of whether a session was planned: the admissions were', () => {
    const fields = (readResponse(text).record.offerings as readonly object[]).flatMap((each) =>
      Object.keys(each),
    )
    expect(fields.filter((field) => /plan/i.test(field))).toEqual([])
  })
})
