import { describe, expect, it } from 'vitest'
import { csvOf } from '../src/csv.ts'
import { recordCsv } from '../src/read/record-csv.ts'

describe('csvOf', () => {
  it('quotes cells that hold commas, quotes or line ends', () => {
    expect(csvOf([['a,b', 'say "x"', 'one\ntwo', 'plain']])).toBe('"a,b","say ""x""","one\ntwo",plain\r\n')
  })

  it.for(['=1+1', '+1', '-1', '@x', '\tx', '\rx'])('keeps a spreadsheet from running %j', (cell) => {
    expect(csvOf([[cell]]).replace(/^"/, '')).toMatch(/^'/)
  })
})

describe('recordCsv', () => {
  it('names each column by the path of its value and joins codes', () => {
    const record = {
      date: '2024-09-12',
      marks: ['a', null, 'b'],
      offerings: [{ text: 'x, y', ages: { min: 8 } }],
      none: [],
    }
    expect(recordCsv(record)).toBe(
      'date,marks,offerings.0.text,offerings.0.ages.min,none\r\n2024-09-12,a; ; b,"x, y",8,\r\n',
    )
  })
})
