import { tableCsv, tableMarkdown, tabulate } from '@ssi/foi'
import { describe, expect, it } from 'vitest'
import { marking, named, written } from '../responses.ts'

const columns = { a: { en: 'first' }, b: { en: 'second | last' } }
const csv = (...cells: readonly (string | number | undefined)[]) =>
  tableCsv({ columns, rows: cells.map((a) => ({ a, b: 0 })) })
    .split('\r\n')
    .slice(1, -1)

describe('a table as CSV', () => {
  it('has the keys of its columns at its head, and a line for each row', () => {
    expect(
      tableCsv({
        columns,
        rows: [
          { a: 'x', b: 1.5 },
          { a: undefined, b: 2 },
        ],
      }),
    ).toBe('a,b\r\nx,1.5\r\n,2\r\n')
  })

  it('has its head where it has no rows', () => {
    expect(tableCsv({ columns, rows: [] })).toBe('a,b\r\n')
  })

  it('keeps commas, quotes and line breaks whole', () => {
    expect(csv('one, two', 'say "x"', 'two\nlines')).toEqual([
      '"one, two",0',
      '"say ""x""",0',
      '"two\nlines",0',
    ])
  })

  it('puts an apostrophe before what a spreadsheet would run', () => {
    expect(csv('=1+1', '+44 20', '-', '@SUM(A1)', '\t=1', ' =1', '＝1', "'=1")).toEqual([
      `"'=1+1",0`,
      `"'+44 20",0`,
      `"'-",0`,
      `"'@SUM(A1)",0`,
      `"'\t=1",0`,
      `"' =1",0`,
      `"'＝1",0`,
      `"''=1",0`,
    ])
  })

  it('leaves numbers and words as they are', () => {
    expect(csv(-1.5, 'a=b', "'s", 'one-off')).toEqual(['-1.5,0', 'a=b,0', "'s,0", 'one-off,0'])
  })

  it('holds the columns that are named, in that order', () => {
    expect(tableCsv({ columns, rows: [{ a: 'x', b: 1 }] }, ['b', 'a'])).toBe('b,a\r\n1,x\r\n')
  })
})

describe('a table in Markdown', () => {
  it('has what the columns are called at its head, and numbers to the right', () => {
    expect(tableMarkdown({ columns, rows: [{ a: 'x', b: 1.5 }] })).toBe(
      '| first | second \\| last |\n| --- | ---: |\n| x | 1.5 |\n',
    )
  })

  it('shows what stands in a cell as it is', () => {
    const rows = [{ a: '<b>*bold*</b> | `x`\n[y](z) \\', b: undefined }]
    expect(tableMarkdown({ columns, rows }, ['a'])).toBe(
      '| first |\n| --- |\n| \\<b\\>\\*bold\\*\\</b\\> \\| \\`x\\` \\[y\\](z) \\\\ |\n',
    )
  })
})

describe('the tables of responses', () => {
  it('are written as a paper prints them', () => {
    const { counts } = tabulate([named('a', written(marking('yes', 'first-step'))), named('b', '\0')])
    expect(
      tableMarkdown({ ...counts, rows: counts.rows.slice(0, 2) }, [
        'label',
        'marked',
        'percentOfResponses',
        'percentOfRead',
      ]),
    ).toBe(
      [
        '| label | marked or answered | % of all responses | % of responses read |',
        '| --- | ---: | ---: | ---: |',
        '| Yes | 1 | 50 | 100 |',
        '| No | 0 | 0 | 0 |',
        '',
      ].join('\n'),
    )
  })
})
