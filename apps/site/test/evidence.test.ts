import { readResponse } from '@ssi/foi'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentLines } from '../src/read/document-lines.ts'
import { numbered } from '../src/read/evidence.ts'
import { segmentsOf } from '../src/read/segments.ts'

const mark = (number: number, start: number, end: number) => ({ number, line: 1, start, end })

describe('segmentsOf', () => {
  it('cuts a line where evidence begins and ends', () => {
    expect(segmentsOf('Yes\tX', [mark(1, 0, 3), mark(1, 4, 5)])).toEqual([
      { text: 'Yes', numbers: [1], begins: [1] },
      { text: '\t', numbers: [], begins: [] },
      { text: 'X', numbers: [1], begins: [1] },
    ])
  })

  it('lets evidence stand inside evidence, the wider first', () => {
    expect(segmentsOf('aged 8-18', [mark(2, 5, 9), mark(1, 0, 9)])).toEqual([
      { text: 'aged ', numbers: [1], begins: [1] },
      { text: '8-18', numbers: [2, 1], begins: [2] },
    ])
  })

  it('keeps every character, whatever the marks', () => {
    const marks = fc.array(
      fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => mark(1, Math.min(a, b), Math.max(a, b))),
    )
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), marks, (text, given) => {
        expect(
          segmentsOf(text, given)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})

describe('numbered', () => {
  it('numbers from the top of the document, and alike for the same words', () => {
    const reading = readResponse('Ref. No: 1\nDate: 12/09/2024')
    const { marks, numberOf } = numbered(reading)
    expect(marks.map(({ number, line }) => [number, line])).toEqual([
      [1, 1],
      [2, 2],
    ])
    expect(numberOf(reading.headings[1]?.evidence ?? [])).toBe(2)
    expect(numberOf([])).toBeUndefined()
  })
})

describe('documentLines', () => {
  it('shows a short document whole', () => {
    const text = 'Ref. No: 1\n\nsomething'
    const reading = readResponse(text)
    const shown = documentLines(text, reading, numbered(reading).marks)
    expect(shown).toMatchObject({ isWhole: true, total: 3 })
    expect(shown.lines.map((line) => ('number' in line ? line.kind : 'gap'))).toEqual([
      'other',
      'other',
      'unread',
    ])
  })

  it('shows of a long document what gave evidence or stayed unread, and says how much it leaves out', () => {
    const text = `Ref. No: 1${'\n'.repeat(5000)}something${'\n'.repeat(5000)}`
    const reading = readResponse(text)
    const shown = documentLines(text, reading, numbered(reading).marks)
    expect(shown.isWhole).toBe(false)
    expect(
      shown.lines.filter((line) => 'number' in line).map((line) => ('number' in line ? line.number : 0)),
    ).toEqual([1, 2, 3, 4999, 5000, 5001, 5002, 5003])
    expect(shown.lines.flatMap((line) => ('lines' in line ? [line.lines] : []))).toEqual([4995, 4998])
  })
})
