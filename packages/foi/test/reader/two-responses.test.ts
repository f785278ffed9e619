import type { Questionnaire } from '@ssi/taxonomy'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questionnaire } from '../../src/questionnaire.ts'
import { readDocument } from '../../src/reader/read-document.ts'
import { anyLayout } from '../layouts/layout.ts'
import { writeResponse } from '../layouts/write-response.ts'
import { anyWritten } from '../layouts/written.ts'
import { codes, library, marked, Q, read, sentences } from './library.ts'

const lends = (yes: string, no: string) => `${Q.lends}\nYes\t${yes}\nNo\t${no}\n`
const staff = (...rows: string[]) => `${Q.staff}\n${rows.join('\n')}\n`
const found = (text: string) =>
  read(text)
    .answers.filter((answer) => answer.found)
    .map(({ question }) => question)

describe('a second response in one document', () => {
  it('is not read, and what to do is said', () => {
    const reading = read(`${lends('X', '')}\n${staff('Older Pupils\tX')}\n${lends('', 'X')}`)
    expect([marked(reading, 'lends'), marked(reading, 'staff')]).toEqual([['yes'], ['pupils']])
    expect(reading.unread.map(({ line }) => line)).toEqual([8, 9, 10])
    expect(sentences(reading)).toEqual([
      'Another response begins on line 8, and is not read. Give each response as its own file.',
    ])
    expect(reading.findings[0]).toMatchObject({ code: 'two-responses', severity: 'error', lines: [8] })
  })

  it('gives no question, no heading and no passage to the first', () => {
    const one = `QUESTIONS & ANSWERS\n\n${lends('X', '')}`
    const other = `Date of reply: 25/01/2025\nThe request has 4 questions:\n\n${lends('', 'X')}\n${staff('Older Pupils\tX')}`
    const reading = read(`${one}\n${other}`)
    expect(found(`${one}\n${other}`)).toEqual(['lends'])
    expect([reading.headings, reading.passages.map(({ id }) => id)]).toEqual([[], ['title']])
  })

  it('is told from the request that stands above the answers, or below', () => {
    const request = `${lends('', '')}\n${staff('Older Pupils\t')}`
    const answers = `${lends('X', '')}\n${staff('Older Pupils\tX')}`
    for (const text of [`${request}\n${answers}`, `${answers}\n${request}`]) {
      expect(codes(read(text))).toEqual(['question-twice'])
      expect([marked(read(text), 'lends'), marked(read(text), 'staff')]).toEqual([['yes'], ['pupils']])
    }
    const both = read(`${request}\n${answers}\n${answers.replace('X', '')}`)
    expect([codes(both), marked(both, 'staff')]).toEqual([['question-twice', 'two-responses'], ['pupils']])
  })

  it('is told from a question that is repeated where its rows go on', () => {
    const text = `${lends('X', '')}\n${staff('Older Pupils\tX')}\n${staff('Teachers\tX')}\n${Q.times}\nAfter lessons\tX`
    expect([codes(read(text)), marked(read(text), 'times')]).toEqual([['question-twice'], ['after']])
  })
})

describe.for([library, questionnaire])('two responses to the questionnaire $id', (of: Questionnaire) => {
  it('are read as the first alone, whatever they say', () => {
    fc.assert(
      fc.property(anyWritten(of), anyWritten(of), anyLayout, anyLayout, (one, other, own, next) => {
        const first = writeResponse(of, one, { ...own, page: 0 })
        const second = writeResponse(of, other, { ...next, page: 0 })
        const { answers, findings } = readDocument(`${first}\n\n${second}`, of)
        expect(answers).toEqual(readDocument(first, of).answers)
        expect(findings.map(({ code, lines }) => [code, lines])).toContainEqual([
          'two-responses',
          [first.split(/\r\n?|\n/).length + 2],
        ])
      }),
      { numRuns: 60 },
    )
  })
})
