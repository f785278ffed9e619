import { checkIntervention, checkTable, type TableMapping } from '@ssi/ndtms'
import { describe, expect, it } from 'vitest'
import { faultWords } from '../src/words/faults.ts'

const mapping: TableMapping = {
  columns: { Start: 'start', Age: 'ageAtStart', Born: 'dateOfBirth', Help: 'type' },
  days: 'day-month-year',
}
const rows = [
  ['Start', 'Age', 'Born', 'Help'],
  ['05/04/24', 'sixteen', '', ''],
  ['31/04/2024', '-2', '', ''],
  ['45387', '16.5', '', ''],
  ['tbc', '', '', ''],
  ['05/04/2024', '17', '05/04/2010', ''],
  [{ deep: 1 }, '', '', ''],
  ['05/04/2024'],
  7,
]
const records = [{ start: 'soon', type: 'CBT', ageAtStart: -1, typo: 1 }, { carePlan: 7, end: {} }, null]

describe('a fault that rests on no rule', () => {
  it('is called by words, never by its code alone', () => {
    const reports = [
      ...checkTable(rows as never, mapping),
      ...records.map((record) => checkIntervention(record)),
    ]
    const codes = new Set(
      reports.flatMap(({ findings }) =>
        findings.filter(({ rules }) => rules.length === 0).map(({ code }) => code),
      ),
    )
    expect(codes.size).toBeGreaterThanOrEqual(12)
    expect([...codes].filter((code) => faultWords(code) === undefined)).toEqual([])
  })

  it('has no words where a reader of documents has its own', () => {
    expect(faultWords('some-other-code')).toBeUndefined()
    expect(faultWords('constructor')).toBeUndefined()
  })
})
