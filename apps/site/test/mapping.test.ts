import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headersOf } from '../src/check-table/headers.ts'
import {
  mappingFile,
  readMapping,
  settingsOf,
  withColumnDays,
  withField,
  withIgnored,
  withMeaning,
} from '../src/check-table/mapping.ts'
import type { Mapping } from '../src/check-table/table-order.ts'

const cell = fc.oneof(fc.string(), fc.boolean(), fc.nat(), fc.constant(null), fc.array(fc.string()))
const settings = fc.record(
  {
    field: fc.string(),
    values: fc.dictionary(fc.string(), cell),
    days: fc.constantFrom('year-month-day' as const, 'day-month-year' as const),
    separator: fc.string(),
  },
  { requiredKeys: ['field'] },
)
const mappings: fc.Arbitrary<Mapping> = fc.record(
  {
    columns: fc.dictionary(fc.string(), fc.oneof(fc.string(), settings)),
    ignored: fc.array(fc.string()),
    days: fc.constantFrom('month-day-year' as const),
  },
  { requiredKeys: ['columns'] },
)

describe('a mapping', () => {
  it('goes into a file and comes back without loss', () => {
    fc.assert(
      fc.property(mappings, (mapping) => {
        expect(readMapping(mappingFile(mapping))).toEqual(mapping)
      }),
    )
  })

  it('never changes what it says of other columns', () => {
    fc.assert(
      fc.property(mappings, fc.string(), fc.string(), (mapping, header, field) => {
        const next = withMeaning(withField(mapping, header, field), header, 'a', null)
        for (const other of Object.keys(mapping.columns).filter((name) => name !== header))
          expect(settingsOf(next, other)).toEqual(settingsOf(mapping, other))
        expect(settingsOf(next, header)).toEqual({ field, values: { a: null } })
      }),
    )
  })

  it('takes back what was said', () => {
    const mapping: Mapping = { columns: { a: 'start' } }
    expect(withField(withIgnored(mapping, 'b'), 'b', undefined)).toEqual({
      columns: { a: 'start' },
      ignored: [],
    })
    expect(withColumnDays(withColumnDays(mapping, 'a', 'month-day-year'), 'a', undefined)).toEqual({
      columns: { a: { field: 'start' } },
    })
  })

  it('knows columns that are named like a property of every object', () => {
    expect(settingsOf({ columns: {} }, 'constructor')).toBeUndefined()
    expect(settingsOf(withField({ columns: {} }, '__proto__', 'start'), '__proto__')).toEqual({
      field: 'start',
    })
  })

  it('names the columns of a field, and those below it where no column holds the whole', () => {
    const headers = headersOf({
      columns: { From: 'family.treatment.0.from', To: 'family.treatment.0.to', Areas: 'harmReduction.areas' },
    })
    expect(headers('family.treatment')).toEqual(['From', 'To'])
    expect(headers('family.treatment.0.to')).toEqual(['To'])
    expect(headers('harmReduction.areas.1')).toEqual(['Areas'])
    expect(headers('start')).toEqual([])
  })

  it.for([
    '',
    '[]',
    '{}',
    '{ "columns": [] }',
    '{ "columns": { "a": 5 } }',
    '{ "columns": { "a": {} } }',
    'x',
  ])('is not read out of %j', (text) => expect(readMapping(text)).toBeUndefined())
})
