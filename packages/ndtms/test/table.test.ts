import { checkTable, type TableMapping, type TableSummary } from '@ssi/ndtms'
import { explain } from '@ssi/rules'
import { describe, expect, it } from 'vitest'

const asOf = '2026-01-01'
const mapping: TableMapping = {
  columns: {
    Help: {
      field: 'type',
      values: {
        '01': 'counselling',
        '02': 'family-work',
        '1-2': 'specialist-harm-reduction',
        '1E5': 'relapse-prevention',
      },
    },
    Start: 'start',
    Formal: 'firstFormalAppointment',
  },
  days: 'day-month-year',
}
const header = ['Help', 'Start', 'Formal']
const summed = (...rows: readonly (readonly unknown[])[]): TableSummary =>
  checkTable([header, ...rows], mapping, { asOf }).summary()
const told = (summary: TableSummary): readonly string[] => summary.findings.map((finding) => explain(finding))

describe('a table', () => {
  it('gives a report for each row, by the number that a spreadsheet shows', () => {
    const rows = [
      header,
      ['02', '10/06/2024', '10/06/2024'],
      ['', '', ''],
      ['02', '01/06/2024', '10/06/2024'],
      ['01', '', ''],
    ]
    const check = checkTable(rows, mapping, { asOf })
    expect(
      Array.from(check, ({ row, verdict, findings }) => [row, verdict, findings.map(({ rules }) => rules)]),
    ).toEqual([
      [2, 'conforms', []],
      [4, 'breaks', [['family-work-starts-at-first-formal-appointment']]],
      [5, 'undetermined', []],
    ])
  })

  it('is summed up in one', () => {
    expect(
      summed(
        ['02', '10/06/2024', '10/06/2024'],
        ['02', '01/06/2024', '10/06/2024'],
        ['01', '02/04/2024', ''],
        ['02', '31/04/2024', ''],
      ),
    ).toEqual({
      verdict: 'breaks',
      rows: 4,
      verdicts: { conforms: 2, breaks: 2, undetermined: 0 },
      unreadable: 0,
      rules: {
        'family-work-starts-at-first-formal-appointment': { broken: 1, undetermined: 1 },
        'start-is-not-in-the-future': { broken: 0, undetermined: 1 },
      },
      found: { 'aid-has-no-start-rule-here': 1, 'no-such-day': 1 },
      missing: { firstFormalAppointment: 1, start: 1 },
      notChecked: expect.arrayContaining([
        'deliverer-is-competent',
        'start-is-not-before-birth',
        'harm-reduction-has-an-area',
      ]) as never,
      findings: [],
      asOf,
    })
  })

  it('may be gone through in part, then summed up whole', () => {
    const check = checkTable([header, ['01', '', ''], ['01', '', '']], mapping, { asOf })
    const [first] = [check[Symbol.iterator]().next().value]
    expect(first).toMatchObject({ row: 2 })
    expect(check.summary().rows).toBe(2)
    expect(check.summary().rows).toBe(2)
  })

  it('comes as objects, too, even where they differ', () => {
    const rows = [
      { Help: '02', Start: '10/06/2024', Formal: '10/06/2024' },
      { Formal: '10/06/2024', Help: '02', Start: '01/06/2024' },
    ]
    const check = checkTable(rows, mapping, { asOf })
    expect(Array.from(check, ({ row, verdict }) => [row, verdict])).toEqual([
      [2, 'conforms'],
      [3, 'breaks'],
    ])
  })

  it('comes as a stream, too', async () => {
    const rows = async function* () {
      yield header
      yield ['02', '01/06/2024', '10/06/2024']
    }
    const check = checkTable(rows(), mapping, { asOf })
    const seen: number[] = []
    for await (const { row } of check) seen.push(row)
    expect(seen).toEqual([2])
    expect((await check.summary()).verdicts.breaks).toBe(1)
  })

  it('is checked against what its columns can answer, or against what the caller says is kept', () => {
    const rows = [header, ['01', '02/04/2024', '']]
    expect(checkTable(rows, mapping, { asOf }).summary().verdicts.conforms).toBe(1)
    expect(checkTable(rows, mapping, { asOf, kept: ['type', 'start', 'deliverer'] }).summary().rules).toEqual(
      {
        'deliverer-is-competent': { broken: 0, undetermined: 1 },
      },
    )
    expect(checkTable(rows, mapping, { asOf, rules: ['deliverer-is-competent'] }).summary().rules).toEqual({})
    expect(
      checkTable(rows, mapping, { asOf, rules: ({ force }) => force === 'may' }).summary().notChecked,
    ).toHaveLength(25)
  })

  it('has no rows', () => {
    expect(told(checkTable([], mapping).summary())).toEqual([
      'The table has no rows. Look whether the right file was given.',
    ])
    expect(summed().verdict).toBe('conforms')
  })
})

describe('what is told once', () => {
  it('is a column that the mapping does not know, and one that the table lacks', () => {
    const summary = checkTable(
      [
        ['Help', 'Strat', 'Notes'],
        ['01', '', 'x'],
        ['01', '', 'y'],
      ],
      { ...mapping, columns: { Help: 'type', Start: 'start' } },
    ).summary()
    expect(
      told({ ...summary, findings: summary.findings.filter(({ code }) => code.endsWith('column')) }),
    ).toEqual([
      'The table has no column "Start", which the mapping names. What it would hold counts as unknown.',
      'The mapping does not say what column "Notes" holds. Say so, or list it among the ignored columns.',
      'The mapping does not say what column "Strat" holds. Say so, or list it among the ignored columns.',
    ])
  })

  it('is a value that nobody knows, with the number of its rows and the first of them', () => {
    const rows = Array.from({ length: 25 }, (_, index) => [index % 2 === 0 ? '77' : '01', '', ''])
    expect(summed(...rows).findings).toMatchObject([
      { code: 'unmapped-value', column: 'Help', count: 13, rows: [2, 4, 6, 8, 10, 12, 14, 16, 18, 20] },
    ])
  })

  it('never grows without end', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => [`x${index}`, '', ''])
    const summary = summed(...rows)
    expect(summary.rows).toBe(3000)
    expect(summary.findings).toHaveLength(1000)
  })
})

describe('what spreadsheets do', () => {
  it.for([
    [
      '1',
      'lost-zeros',
      'type: "1" in column "Help" has lost its leading zeros. Did you mean "01"? Import the column as text; until then it counts as unknown.',
    ],
    [
      2,
      'lost-zeros',
      'type: "2" in column "Help" has lost its leading zeros. Did you mean "02"? Import the column as text; until then it counts as unknown.',
    ],
    [
      '02-Jan',
      'day-made-of-code',
      'type: "02-Jan" in column "Help" is a day that a spreadsheet made of a code. Import the column as text; until then it counts as unknown.',
    ],
    [
      '01/02/2024',
      'day-made-of-code',
      'type: "01/02/2024" in column "Help" is a day that a spreadsheet made of a code. Import the column as text; until then it counts as unknown.',
    ],
    [
      '1.00E+05',
      'number-made-of-code',
      'type: "1.00E+05" in column "Help" is a number that a spreadsheet made of a code. Import the column as text; until then it counts as unknown.',
    ],
    [
      '#N/A',
      'spreadsheet-error',
      'type: "#N/A" in column "Help" is an error of a spreadsheet and no value. Repair the cell; until then it counts as unknown.',
    ],
    [
      '########',
      'spreadsheet-error',
      'type: "########" in column "Help" is an error of a spreadsheet and no value. Repair the cell; until then it counts as unknown.',
    ],
  ] as const)('to a code, is named: %s is %s', ([cell, code, sentence]) => {
    const summary = summed([cell, '', ''])
    expect(summary.findings.map((finding) => finding.code)).toEqual([code])
    expect(told(summary)).toEqual([sentence])
    expect([summary.verdict, summary.unreadable]).toEqual(['undetermined', 1])
  })

  it.for([
    ['“01”', 'curly-quotation-marks'],
    ['‘01’', 'curly-quotation-marks'],
    ['\u00a001\u00a0', 'no-break-spaces'],
    ['\u202f01', 'no-break-spaces'],
  ] as const)('without harm, is put right and told: %s', ([cell, code]) => {
    const summary = summed([cell, '02/04/2024', ''])
    expect(summary.findings).toMatchObject([{ code, severity: 'info', count: 1, rows: [2] }])
    expect(summary.verdicts.conforms).toBe(1)
  })

  it('to the header, is put right and told', () => {
    const summary = checkTable(
      [
        ['\ufeffHelp', '“Start”', '\u00a0Formal', '', ''],
        ['02', '10/06/2024', '10/06/2024', '', ''],
      ],
      mapping,
      { asOf },
    ).summary()
    expect(summary.verdicts.conforms).toBe(1)
    expect(told(summary)).toEqual([
      'The file begins with a byte order mark. It was left out.',
      'Columns without a header were left out: 2 of them. Delete them, or give them headers.',
    ])
  })

  it('leaves quotation marks in what people wrote', () => {
    const [report] = checkTable([['Why'], ['he said “no”']], { columns: { Why: 'rationale' } })
    expect(report).toMatchObject({ record: { rationale: 'he said “no”' }, findings: [] })
  })
})

describe('rows and headers that do not fit', () => {
  it.for([
    [['02', '10/06/2024'], '2, not 3'],
    [['02', '10/06/2024', '10/06/2024', 'x'], '4, not 3'],
  ] as const)('is a ragged row: %j', ([row, cells]) => {
    const [report] = checkTable([header, row], mapping, { asOf })
    expect(report?.verdict).toBe('breaks')
    expect(report?.findings.map((finding) => explain(finding))[0]).toBe(
      `The row does not have as many cells as the header: ${cells}. Look for a delimiter or a quotation mark inside a cell; what is in the row may stand in the wrong column.`,
    )
  })

  it('is no ragged row where the cells beyond are empty', () => {
    expect(summed(['02', '10/06/2024', '10/06/2024', '', '']).verdicts.conforms).toBe(1)
  })

  it('is a header that stands there more than once', () => {
    const summary = checkTable(
      [
        ['Help', 'Start', 'Start', 'Start'],
        ['01', '02/04/2024', 'x', 'y'],
      ],
      { columns: { Help: 'type', Start: 'start' }, days: 'day-month-year' },
    ).summary()
    expect(told(summary).filter((sentence) => sentence.startsWith('More'))).toEqual([
      'More than one column is headed "Start". Only the first was read; give each a header of its own.',
    ])
  })

  it('is a header named like a prototype', () => {
    const rows = [
      ['__proto__', 'constructor', 'Help'],
      ['x', 'y', '01'],
    ]
    const summary = checkTable(rows, mapping, { asOf }).summary()
    expect(told(summary).filter((sentence) => sentence.includes('proto'))).toEqual([
      'The mapping does not say what column "__proto__" holds. Say so, or list it among the ignored columns.',
    ])
    const odd = JSON.parse('{"columns":{"__proto__":"start","constructor":"type"}}') as TableMapping
    const [report] = checkTable(
      [
        ['__proto__', 'constructor'],
        ['2024-04-02', 'counselling'],
      ],
      odd,
      { asOf },
    )
    expect(report?.record).toMatchObject({ type: 'counselling', start: '2024-04-02' })
  })

  it('is a row that is none', () => {
    const check = checkTable([header, 7, null, 'row'] as never, mapping, { asOf })
    expect(Array.from(check, ({ findings }) => findings.map(({ code }) => code))).toEqual([
      ['no-row'],
      ['no-row'],
      ['no-row'],
    ])
  })

  it('is a cell of 10,000 characters', () => {
    const [finding] = summed(['x'.repeat(10_000), '', '']).findings
    expect(finding && explain(finding).length).toBeLessThan(300)
  })
})
