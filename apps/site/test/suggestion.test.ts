import { describe, expect, it } from 'vitest'
import { columnFields } from '../plugins/reference/check-pages.ts'
import { conceptsOf, loadReference } from '../plugins/reference/reference.ts'
import { meantBy } from '../src/check-table/meant-by.ts'
import { suggestions } from '../src/check-table/suggestion.ts'
import type { LookedColumn, Mapping } from '../src/check-table/table-order.ts'

const { domains } = await loadReference()
const ndtms = domains.find(({ domain }) => domain.id === 'ndtms')
if (ndtms === undefined) throw new Error('No domain ndtms.')
const { records } = ndtms.data
const fields = columnFields(records.find(({ id }) => id === 'intervention')?.fields ?? [], conceptsOf(ndtms))

const column = (header: string, ...cells: readonly string[]): LookedColumn => ({
  header,
  cells,
  words: [],
  hasEmpty: false,
  hasMore: false,
})
const suggested = (columns: readonly LookedColumn[], mapping: Mapping = { columns: {} }) =>
  Object.fromEntries([...suggestions(columns, fields, mapping)].map(([header, { path }]) => [header, path]))

const day = '05/04/2024'
const yes = ['Y', 'N']

describe('what is suggested for a column', () => {
  it.for([
    ['start', 'start'],
    ['Intervention start', 'start'],
    ['interventon strat', 'start'],
    ['firstDoseDispensed', 'firstDoseDispensed'],
    ['Zebra', undefined],
    ['', undefined],
  ] as const)('is a field of that name, a slip aside: %s', ([header, path]) => {
    expect(suggested([column(header)])[header]).toBe(path)
  })

  it.for([
    ['Date Started', [day], 'start'],
    ['Start date', ['45387'], 'start'],
    ['Start date', ['N/K', 'tbc', day], 'start'],
    ['D.O.B.', ['12/06/2008'], 'dateOfBirth'],
    ['DOB', ['12/06/2008'], 'dateOfBirth'],
    ['Age', ['15', '16'], 'ageAtStart'],
    ['1st dose given', [day], 'firstDoseDispensed'],
    ['1st formal appt', [day], 'firstFormalAppointment'],
    ['First HR session', [day], 'firstHarmReductionAppointment'],
    ['Care plan in place?', yes, 'carePlan.structured'],
    ['Plan date', [day], 'carePlan.from'],
    ['Assmt date', [day], 'fullAssessment.date'],
    ['HR areas', ['OD', 'INJ'], 'harmReduction.areas'],
    ['Worker role', ['nurse', 'key worker'], 'deliverer.role'],
    ['Competent Y/N', yes, 'deliverer.competent'],
    ['Need assessed?', yes, 'needAssessed'],
    ['Guidelines Y/N', yes, 'guidelineConform'],
    ['Sessions', ['6'], 'sessions'],
  ] as const)(
    'is a field whose words it shares, where its cells look like it: %s',
    ([header, cells, path]) => {
      expect(suggested([column(header, ...cells)])[header]).toBe(path)
    },
  )

  it.for([
    ['Age', ['05/04/2024']],
    ['Care plan in place?', ['a long story', 'another one']],
    ['First dose', ['yes', 'no']],
    ['Client Ref', ['0001', '0002']],
    ['Date', [day]],
    ['YP tx start', [day]],
    ['Team notes', ['rang twice']],
  ] as const)(
    'is nothing where the cells do not look like it, or too little is shared: %s',
    ([header, cells]) => {
      expect(suggested([column(header, ...cells)])).toEqual({})
    },
  )

  it('is a field whose values stand in the cells, whatever the header', () => {
    expect(suggested([column('Kind', 'Counselling', 'Family work', 'other')])).toEqual({ Kind: 'type' })
  })

  it('is no field that another column holds, and no field twice', () => {
    expect(suggested([column('start')], { columns: { Began: 'start' } })).toEqual({})
    expect(suggested([column('Start date', day), column('start', day)])).toEqual({ start: 'start' })
  })

  it('leaves alone columns of which something is said', () => {
    expect(suggested([column('start')], { columns: {}, ignored: ['start'] })).toEqual({})
  })
})

describe('what a cell means', () => {
  const type = fields.find(({ path }) => path === 'type')

  it.for([
    ['MI', 'motivational-interviewing'],
    ['cbt', 'cognitive-behavioural-therapy'],
    ['terugvalpreventie', 'relapse-prevention'],
    ['Zebra', undefined],
    ['', undefined],
  ] as const)('is suggested where one value alone goes by it: %s', ([cell, code]) => {
    if (type === undefined) throw new Error('No field type.')
    expect(meantBy(cell, type)?.code).toBe(code)
  })

  it('is left open where two values go by it', () => {
    const value = (code: string) => ({ code, label: { en: code }, alsoCalled: ['either'] })
    expect(meantBy('either', { ...fields[0]!, values: [value('one'), value('other')] })).toBeUndefined()
  })
})
