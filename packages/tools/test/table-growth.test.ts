import { expect, it } from 'vitest'
import { checkTable, ndtmsRules } from '../../ndtms/dist/index.js'
import { readCsv } from '../../ndtms/dist/csv.js'
import { interventionMix } from '../src/bench/intervention-mix.ts'
import { interventionCsv, interventionMapping } from '../src/bench/intervention-table.ts'
import { parseTable } from '../src/bench/parsed-table.ts'
import { factors, tableFaults } from '../src/bench/table-growth.ts'

const growths = (time: number, heap: number) => [
  { rows: 1, check: 1, parse: 1, heap: 1 },
  { rows: 2, check: time, parse: 1, heap },
]

it('a table twice as long may take a little more than twice the time, and hold a little more', () => {
  expect(factors(growths(2.3, 1.1))).toEqual({ time: 2.3, heap: 1.1 })
  expect(tableFaults(growths(2.3, 1.1))).toEqual([])
})

it('a table that takes more time or memory than its rows are more is a fault', () => {
  expect(tableFaults(growths(2.4, 1.2))).toEqual([
    'Checking a table grows faster than the table.',
    'Checking a table holds more the longer the table is.',
  ])
})

it('one table shows no growth', () => {
  expect(() => factors(growths(2, 1).slice(1))).toThrow('Growth takes two tables.')
})

it('the table that is measured has the rows it was asked for, of every verdict, and one code that is not mapped', async () => {
  const check = checkTable(readCsv(interventionCsv(500)), interventionMapping)
  const { rows, verdicts, findings } = await check.summary()
  expect(rows).toBe(500)
  expect(Object.values(verdicts).filter((count) => count > 0)).toHaveLength(3)
  expect(findings.map(({ code, column }) => [code, column])).toEqual([['unmapped-value', 'Kind']])
  expect(await parseTable(interventionCsv(500))).toBeGreaterThan(450)
})

it('the records that are measured are examples of every rule, without the options beside them', () => {
  expect(interventionMix.length).toBeGreaterThan(2 * (ndtmsRules.length - 1))
  expect(interventionMix.flatMap((record) => Object.keys(record))).not.toContain('options')
})
