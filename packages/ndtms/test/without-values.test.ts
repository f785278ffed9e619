import { checkIntervention, checkTable, type TableMapping, withoutValues } from '@ssi/ndtms'
import { explain } from '@ssi/rules'
import { describe, expect, it } from 'vitest'

const secret = 'Jo Bloggs'

describe('a report without values', () => {
  it('holds none of the record', () => {
    const report = checkIntervention({
      type: secret,
      start: secret,
      ageAtStart: secret,
      sessions: -77,
      rationale: secret,
      deliverer: secret,
      keyWorkComponents: [secret],
      skills: [secret],
      [`strat`]: secret,
    })
    const safe = withoutValues(report)
    expect(JSON.stringify(report)).toContain(secret)
    expect(JSON.stringify(safe)).not.toMatch(/Bloggs|77/)
    expect(safe.findings.map((finding) => explain(finding)).join()).not.toMatch(/Bloggs|77|null/)
    expect(safe).toMatchObject({
      verdict: report.verdict,
      standings: report.standings,
      missing: report.missing,
    })
  })

  it('says what was wrong all the same', () => {
    const report = checkIntervention({ ageAtStart: 18, dateOfBirth: '2008-01-01', start: '2024-02-30' })
    expect(withoutValues(report).findings.map((finding) => explain(finding))).toEqual([
      'start: The value is not a day of the calendar. Write year, month and day, as in 2024-09-12.',
      'ageAtStart: The aid is about young people under 18: a start at 18 or later is worth a second look. Check the date of birth and the start. If they are right, keep the record: the aid does not say that somebody older may not be recorded.',
    ])
    const both = checkIntervention({ ageAtStart: 18, dateOfBirth: '2008-01-01', start: '2024-02-28' })
    expect(withoutValues(both).findings.map((finding) => explain(finding))).toEqual([
      'ageAtStart, dateOfBirth, start: The age at the start and the age by the date of birth differ. Correct whichever is wrong; until then the age counts as unknown.',
    ])
  })

  it('keeps rows, columns and counts of a table, and no cell', () => {
    const mapping: TableMapping = {
      columns: {
        Help: { field: 'type', values: { '01': 'counselling' } },
        Start: 'start',
        Age: 'ageAtStart',
      },
      days: 'day-month-year',
    }
    const check = checkTable(
      [
        ['Help', 'Start', 'Age', 'Remarks'],
        [secret, '31/04/1977', secret, secret],
        ['1', '01/02/77', '', ''],
      ],
      mapping,
    )
    const reports = Array.from(check, withoutValues)
    const summary = withoutValues(check.summary())
    expect(JSON.stringify([reports, summary])).not.toMatch(/Bloggs|1977|\/77|"01"/)
    expect(
      reports.flatMap(({ row, findings }) => findings.map((finding) => [row, explain(finding)])),
    ).toEqual([
      [
        2,
        'start: A value in column "Start" is not a day of the calendar, read as declared. Correct the day, or declare the order in which the column writes it.',
      ],
      [
        2,
        'ageAtStart: A value in column "Age" is not a number in digits. Write digits only, or say in the mapping what it means; until then it counts as unknown.',
      ],
      [
        3,
        'start: A value in column "Start" has a year of two digits. Write all four; which century is meant cannot be known, so it counts as unknown.',
      ],
    ])
    expect(summary.findings.map(({ code, count, rows }) => [code, count, rows])).toEqual([
      ['lost-zeros', 1, [3]],
      ['unmapped-column', 0, []],
      ['unmapped-value', 1, [2]],
    ])
  })
})
