import { checkTable, mapRecord, type TableMapping } from '@ssi/ndtms'
import { explain } from '@ssi/rules'
import { describe, expect, it } from 'vitest'

const record = (row: Readonly<Record<string, unknown>>, mapping: TableMapping): object =>
  mapRecord(row, mapping).record
const told = (row: Readonly<Record<string, unknown>>, mapping: TableMapping): readonly string[] =>
  mapRecord(row, mapping).findings.map((finding) => explain(finding))
const one = (field: TableMapping['columns'][string]): TableMapping => ({ columns: { A: field } })

describe('a mapped row', () => {
  it('speaks our words', () => {
    const mapping: TableMapping = {
      days: 'day-month-year',
      columns: {
        Help: { field: 'type', values: { K: 'counselling' } },
        Start: 'start',
        End: { field: 'end', days: 'year-month-day', values: { '': 'none' } },
        Age: 'ageAtStart',
        Talks: { field: 'faceToFaceOrEquivalent', values: { J: true, N: false } },
        Who: 'deliverer.role',
        Why: 'rationale',
        Aims: 'purposes',
      },
    }
    const row = {
      Help: 'K',
      Start: '02/04/2024',
      End: '',
      Age: 16,
      Talks: 'J',
      Who: 'nurse',
      Why: 'he asked “why”',
      Aims: 'substance-misuse; other',
    }
    expect(mapRecord(row, mapping)).toEqual({
      record: {
        type: 'counselling',
        start: '2024-04-02',
        end: 'none',
        ageAtStart: 16,
        faceToFaceOrEquivalent: true,
        deliverer: { role: 'nurse' },
        rationale: 'he asked “why”',
        purposes: ['substance-misuse', 'other'],
      },
      findings: [],
    })
  })

  it('takes our ids and labels without being told', () => {
    expect(record({ A: 'Family work' }, one('type'))).toEqual({ type: 'family-work' })
    expect(record({ A: 'specialist-harm-reduction' }, one('type'))).toEqual({
      type: 'specialist-harm-reduction',
    })
    expect(record({ A: 'YES' }, one('needAssessed'))).toEqual({ needAssessed: true })
    expect(record({ A: false }, one('needAssessed'))).toEqual({ needAssessed: false })
    expect(record({ A: 'none' }, one('firstDoseDispensed'))).toEqual({ firstDoseDispensed: 'none' })
  })

  it('takes an empty cell for unknown, and a code for unknown likewise', () => {
    for (const cell of ['', null, undefined, ' ', '99']) {
      expect(mapRecord({ A: cell }, one({ field: 'type', values: { '99': null } }))).toEqual({
        record: {},
        findings: [],
      })
    }
  })

  it('takes a single code of a list for a list of one', () => {
    const codes = {
      PAR: 'parents',
      SIB: 'siblings',
      ALL: ['parents', 'siblings'],
      NO: 'none',
      '?': null,
    } as const
    const recipients = (cell: string) =>
      record({ A: cell }, one({ field: 'family.recipients', values: codes }))
    expect(recipients('PAR')).toEqual({ family: { recipients: ['parents'] } })
    expect(recipients('PAR;SIB')).toEqual({ family: { recipients: ['parents', 'siblings'] } })
    expect(recipients('parents')).toEqual({ family: { recipients: ['parents'] } })
    expect(recipients('ALL')).toEqual({ family: { recipients: ['parents', 'siblings'] } })
    expect(recipients('NO')).toEqual({ family: { recipients: [] } })
    expect(recipients('PAR;NO')).toEqual({ family: { recipients: ['parents'] } })
    expect(recipients('?')).toEqual({})
  })

  it('reads its own codes as it reads cells, curly quotation marks included', () => {
    const mapping = one({ field: 'needAssessed', values: { 'Y\u2019': true, ' N ': false } })
    expect(record({ A: 'Y\u2019' }, mapping)).toEqual({ needAssessed: true })
    expect(record({ A: "Y'" }, mapping)).toEqual({ needAssessed: true })
    expect(record({ A: 'N' }, mapping)).toEqual({ needAssessed: false })
  })

  it('knows the values of open lists by id and label, and takes every other word', () => {
    expect(record({ A: 'Prescribing for stabilisation;sleep' }, one('aims'))).toEqual({
      aims: ['prescribing-for-stabilisation', 'sleep'],
    })
    expect(record({ A: 'Key worker' }, one('deliverer.role'))).toEqual({ deliverer: { role: 'key-worker' } })
    expect(record({ A: 'KW' }, one({ field: 'deliverer.role', values: { KW: 'key-worker' } }))).toEqual({
      deliverer: { role: 'key-worker' },
    })
  })

  it('gathers a list from one cell or from several columns', () => {
    const areas = (column: string) =>
      ({ field: 'harmReduction.areas', values: { '1': column, '0': [] } }) as const
    const mapping: TableMapping = { columns: { I: areas('injecting'), O: areas('overdose') } }
    expect(record({ I: '1', O: '0' }, mapping)).toEqual({ harmReduction: { areas: ['injecting'] } })
    expect(record({ I: '0', O: '0' }, mapping)).toEqual({ harmReduction: { areas: [] } })
    expect(record({ I: '1', O: '' }, mapping)).toEqual({ harmReduction: { areas: ['injecting', null] } })
    expect(
      record({ A: 'injecting+overdose' }, one({ field: 'harmReduction.areas', separator: '+' })),
    ).toEqual({
      harmReduction: { areas: ['injecting', 'overdose'] },
    })
  })

  it('counts spells of treatment, and leaves out those of which nothing is written', () => {
    const mapping: TableMapping = {
      columns: {
        A: 'family.treatment.0.from',
        B: 'family.treatment.0.to',
        C: 'family.treatment.1.from',
        D: 'family.treatment.1.to',
      },
    }
    expect(record({ A: '', B: '', C: '2024-04-01', D: 'none' }, mapping)).toEqual({
      family: { treatment: [{ from: '2024-04-01', to: 'none' }] },
    })
    expect(record({ A: '', B: '', C: '', D: '' }, mapping)).toEqual({})
  })

  it('says what it could not read, and leaves it unknown', () => {
    const mapping: TableMapping = {
      columns: { Start: 'start', Age: 'ageAtStart', Talks: 'goalOriented' },
      days: 'day-month-year',
    }
    const row = { Start: '01/02/24', Age: 'sixteen', Talks: 'rather' }
    expect(record(row, mapping)).toEqual({})
    expect(told(row, mapping)).toEqual([
      'start: "01/02/24" in column "Start" has a year of two digits. Write all four; which century is meant cannot be known, so it counts as unknown.',
      'ageAtStart: "sixteen" in column "Age" is not a number in digits. Write digits only, or say in the mapping what it means; until then it counts as unknown.',
      'goalOriented: "rather" in column "Talks" is neither in the mapping nor a value of the field. Say in the mapping what it means; until then it counts as unknown.',
    ])
    expect(told({ Start: '31/04/2024' }, one('type')).slice(0, 1)).toEqual([
      'The mapping does not say what column "Start" holds. Say so, or list it among the ignored columns.',
    ])
    expect(told({ A: '31/04/2024' }, { ...one('start'), days: 'day-month-year' })).toEqual([
      'start: "31/04/2024" in column "A" is not a day of the calendar, read as day, month, year. Correct the day, or declare the order in which the column writes it.',
    ])
    expect(told({ A: { deep: 1 } }, one('type'))).toEqual([
      'type: A cell in column "A" holds neither text, a number nor yes or no. Give each cell one plain value.',
    ])
  })

  it('hands on a number that its field does not take, for the record to say what is wrong', () => {
    expect(record({ A: '-2' }, one('ageAtStart'))).toEqual({ ageAtStart: -2 })
    expect(record({ A: '16.5' }, one('ageAtStart'))).toEqual({ ageAtStart: 16.5 })
    expect(told({ A: '-2' }, one('ageAtStart'))).toEqual([])
  })

  it('takes a word where a day or a number belongs for what the mapping says', () => {
    const mapping: TableMapping = {
      columns: {
        Start: { field: 'start', values: { 'N/K': null } },
        End: { field: 'end', values: { ongoing: 'none' } },
        Age: { field: 'ageAtStart', values: { refused: null } },
      },
    }
    const row = { Start: 'N/K', End: 'ongoing', Age: 'refused' }
    expect(mapRecord(row, mapping)).toEqual({ record: { end: 'none' }, findings: [] })
  })

  it('suggests the code that was probably meant', () => {
    expect(told({ A: 'counseling' }, one('type'))).toEqual([
      'type: "counseling" in column "A" is neither in the mapping nor a value of the field. Did you mean "counselling"? Say in the mapping what it means; until then it counts as unknown.',
    ])
  })
})

describe('a mapping with faults', () => {
  const faults = (mapping: unknown): readonly string[] =>
    checkTable(
      [
        ['A', 'B'],
        ['', 'x'],
      ],
      mapping as TableMapping,
    )
      .summary()
      .findings.filter(({ severity }) => severity === 'error')
      .map((finding) => explain(finding))

  it.for([
    [
      { columns: { A: 'startt' } },
      'The mapping gives column "A" to "startt", which is no field that a column can hold. Did you mean "start"? Take a field from the record’s page; the column was not read.',
    ],
    [
      { columns: { A: 'carePlan' } },
      'The mapping gives column "A" to "carePlan", which is no field that a column can hold. Take a field from the record’s page; the column was not read.',
    ],
    [
      { columns: { A: '__proto__' } },
      'The mapping gives column "A" to "__proto__", which is no field that a column can hold. Take a field from the record’s page; the column was not read.',
    ],
    [
      { columns: { A: 'family.treatment.9000.from' } },
      'The mapping gives column "A" to "family.treatment.9000.from", which is no field that a column can hold. Did you mean "family.treatment.0.from"? Take a field from the record’s page; the column was not read.',
    ],
    [
      { columns: { A: 'start', B: 'start' } },
      'start: Column "B" holds "start", which an earlier column holds already. Only the first was read; give each field one column.',
    ],
    [
      { columns: { A: { field: 'type', values: { K: 'counseling' } } } },
      'type: The mapping of column "A" knows "counseling", which is no value of its field. Did you mean "counselling"? Take a value from the record’s page; such cells count as unknown.',
    ],
    [
      { columns: { A: 'start' }, days: 'dd/mm/yyyy' },
      'The mapping writes the days as "dd/mm/yyyy", which is no order of year, month and day. Write "year-month-day", "day-month-year" or "month-day-year"; they were read as year, month, day.',
    ],
  ])('is told once: %j', ([mapping, sentence]) => {
    expect(faults(mapping)).toContain(sentence)
  })

  it.for([
    null,
    undefined,
    7,
    [],
    { columns: null },
    { columns: [] },
    { columns: { A: null } },
    { columns: { A: { field: 7 } } },
    { ignored: 'A' },
  ])('never throws: %j', (mapping) => {
    expect(() => faults(mapping)).not.toThrow()
  })
})
