import { readResponse } from '@ssi/foi'
import { describe, expect, it } from 'vitest'
import { quoted } from '../src/read/quote.ts'

const reading = readResponse(
  [
    'Ref. No: FOI 12',
    '',
    'Did any services within your trust provide SSIs to Children and Young People (CYP)?',
    'Yes\tX',
    'No\t',
    '',
    'If yes, which services and what SSIs did they offer?',
    'One group session for each class, aged 8-18',
    'Not for groups',
    '',
    'Who delivered these interventions?',
    'Family therapists\t?',
    'Social Workers\tX',
  ].join('\n'),
)
const shown = (...answers: string[]) =>
  quoted(reading, answers).map(({ number, segments }) => [
    number,
    segments.map(({ text, numbers }) => (numbers.length > 0 ? `[${text}]` : text)).join(''),
  ])

describe('quoted', () => {
  it('has the line of an answer, its words marked, between the line above and the line below', () => {
    expect(shown('deliverers.family-therapists')).toEqual([
      [11, 'Who delivered these interventions?'],
      [12, '[Family therapists]\t[?]'],
      [13, 'Social Workers\tX'],
    ])
  })

  it('leaves out blank lines, and has each line once where several answers are decided', () => {
    expect(shown('reference')).toEqual([[1, 'Ref. No: [FOI 12]']].map(([line]) => [line, expect.any(String)]))
    expect(shown('deliverers.family-therapists', 'deliverers.social-workers').map(([line]) => line)).toEqual([
      11, 12, 13,
    ])
  })

  it('has the words of a field of an offering, else the offering itself', () => {
    expect(shown('offerings.1.formats')[1]).toEqual([9, 'Not for [groups]'])
    expect(shown('offerings.0.model')).toContainEqual([8, '[One group session for each class, aged 8-18]'])
  })

  it('has the question where the document does not name the option, and nothing where it has not even that', () => {
    expect(shown('deliverers.support-workers')[0]).toEqual([11, '[Who delivered these interventions]?'])
    expect(shown('pathwayPoints.first-step')).toEqual([])
    expect(shown('financialYear')).toEqual([])
  })

  it('never quotes more than a dozen lines, nor the whole of a long one', () => {
    const long = 'x'.repeat(5000)
    const rows = Array.from({ length: 40 }, () => `Family therapists\t?\n${long}`)
    const many = quoted(readResponse(`Who delivered these interventions?\n${rows.join('\n')}`), [
      'deliverers.family-therapists',
    ])
    expect(many).toHaveLength(12)
    const lengths = many.map(({ segments }) => segments.map(({ text }) => text).join('').length)
    expect(Math.max(...lengths)).toBe(400)
  })
})
