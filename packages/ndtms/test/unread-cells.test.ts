import { checkTable, type RowReport, type TableMapping } from '@ssi/ndtms'
import { explain } from '@ssi/rules'
import { describe, expect, it } from 'vitest'

const mapping: TableMapping = {
  columns: { Help: 'type', Start: 'start', Formal: 'firstFormalAppointment', Age: 'ageAtStart' },
  days: 'day-month-year',
}
const check = (row: readonly unknown[]) =>
  checkTable([Object.keys(mapping.columns), row], mapping, { asOf: '2026-01-01' })
const checked = (row: readonly unknown[]): RowReport => Array.from(check(row))[0]!
const errors = ({ findings }: RowReport): readonly string[] =>
  findings.filter(({ severity }) => severity === 'error').map((finding) => explain(finding))

/** Each cell in the column of the start, and what is said of it. */
const days = [
  [
    '10/06/24',
    'start: "10/06/24" in column "Start" has a year of two digits. Write all four; which century is meant cannot be known, so it counts as unknown.',
  ],
  [
    '45453',
    'start: "45453" in column "Start" is a day as the number of a spreadsheet. Format the column as days before saving; until then it counts as unknown.',
  ],
  [
    45_453,
    'start: "45453" in column "Start" is a day as the number of a spreadsheet. Format the column as days before saving; until then it counts as unknown.',
  ],
  [
    '2024-06-10',
    'start: "2024-06-10" in column "Start" is not written as day, month, year, in digits. Write the day so, declare the order in which the column writes its days, or say in the mapping what it means; until then it counts as unknown.',
  ],
  [
    'tbc',
    'start: "tbc" in column "Start" is not written as day, month, year, in digits. Write the day so, declare the order in which the column writes its days, or say in the mapping what it means; until then it counts as unknown.',
  ],
] as const

describe('a cell that cannot be read', () => {
  it.for(days)('%j, is told in its row and leaves it undetermined', ([start, sentence]) => {
    const report = checked(['family-work', start, '10/06/2024', 16])
    expect(report.verdict).toBe('undetermined')
    expect(errors(report)).toEqual([sentence])
    expect(report.missing.map(({ path }) => path)).toEqual(['start'])
  })

  it('leaves a row undetermined whose rules do not ask for it', () => {
    expect(checked(['family-work', '10/06/2024', '10/06/2024', 'sixteen']).verdict).toBe('undetermined')
    expect(checked(['help', '10/06/2024', '10/06/2024', 16]).verdict).toBe('undetermined')
  })

  it('takes nothing from what breaks the row', () => {
    expect(checked(['family-work', '01/06/2024', '10/06/2024', 'sixteen']).verdict).toBe('breaks')
    expect(checked(['family-work', '01/01/2099', '10/06/24', 16]).verdict).toBe('breaks')
  })

  it('is counted, whatever it is', () => {
    const rows = [['tbc'], ['45453'], ['10/06/24'], ['2024-06-10'], ['#N/A']].map(([start]) => [
      'family-work',
      start,
      '',
      '',
    ])
    const summary = checkTable([Object.keys(mapping.columns), ...rows], mapping).summary()
    expect(summary).toMatchObject({ verdict: 'undetermined', unreadable: 5, verdicts: { undetermined: 5 } })
  })
})

describe('a cell that can be read and says what its field cannot hold', () => {
  it.for([
    [
      ['family-work', '31/04/2024', '', ''],
      'start: "31/04/2024" in column "Start" is not a day of the calendar, read as day, month, year. Correct the day, or declare the order in which the column writes it.',
    ],
    [['family-work', '', '', '-2'], 'ageAtStart: -2 is less than 0.'],
    [['family-work', '', '', '16.5'], 'ageAtStart: Expected a whole number, found 16.5.'],
  ] as const)('breaks its row: %j', ([row, sentence]) => {
    const report = checked(row)
    expect([report.verdict, errors(report)]).toEqual(['breaks', [sentence]])
    expect(check(row).summary()).toMatchObject({ verdict: 'breaks', unreadable: 0 })
  })
})
