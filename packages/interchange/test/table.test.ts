import { conceptsCsv, csvw, dataPackage, plainCell, publicAddress, schemeCsv, sssom } from '@ssi/interchange'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerMappings, answersWith } from './answers.ts'

type Rows = readonly Readonly<Record<string, string>>[]
const rowsOf = (csv: string): Rows => parse(csv, { columns: true })
const scheme = answersWith({ en: 'Yes', nl: 'Ja' })

describe('the CSV of a scheme', () => {
  it('has a row for each concept, in the order of the ids', () => {
    expect(rowsOf(conceptsCsv(scheme)).map(({ id }) => id)).toEqual(['answer', 'maybe', 'no', 'yes'])
  })

  it('has one id in a cell, beside the notation of the source and what a reader joins or cites by', () => {
    const yes = rowsOf(conceptsCsv(scheme)).find(({ id }) => id === 'yes')
    expect(yes).toMatchObject({ id: 'yes', notation: 'Y', scheme: 'answers', broader_id: 'answer' })
    expect(yes?.['place_en']).toBe(scheme.concepts['yes']?.cite[0]?.place.en)
  })

  it('leaves what is for readers alone out of linked data', () => {
    const { tables } = csvw(scheme) as {
      tables: { tableSchema: { columns: { name: string; suppressOutput?: true; propertyUrl?: string }[] } }[]
    }
    const columns = tables.flatMap(({ tableSchema }) => tableSchema.columns)
    expect([
      ...new Set(columns.filter(({ suppressOutput }) => suppressOutput).map(({ name }) => name)),
    ]).toEqual(['address', 'scheme', 'broader_id', 'place_en'])
    expect(
      columns.filter(({ suppressOutput, propertyUrl }) => suppressOutput && propertyUrl !== undefined),
    ).toEqual([])
  })

  it('has a row for the scheme', () => {
    expect(rowsOf(schemeCsv(scheme)).map(({ address, title_en }) => [address, title_en])).toEqual([
      [`${publicAddress}/answers/`, 'Answers'],
    ])
  })

  it('gives back any text as it was, and holds no cell that a spreadsheet would run', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'=", "''@"), fc.string())
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (en) => {
        const cells = rowsOf(conceptsCsv(answersWith({ en }, { en }))).find(({ id }) => id === 'yes')
        expect(plainCell(cells?.['label_en'] ?? '')).toBe(en)
        expect(plainCell(cells?.['definition_en'] ?? '')).toBe(en)
        expect(Object.values(cells ?? {}).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('refuses a value that holds what joins values', () => {
    const joined = {
      ...scheme,
      concepts: { ...scheme.concepts, yes: { ...scheme.concepts['yes'], synonyms: { en: ['a|b'] } } },
    }
    expect(() => conceptsCsv(joined as typeof scheme)).toThrow(
      'yes, synonyms_en: "a|b" holds "|", which joins values. Write it without.',
    )
  })

  it('has the columns that its descriptors tell, in their order', () => {
    const [head = ''] = conceptsCsv(scheme).split('\r\n')
    const { tables } = csvw(scheme) as {
      tables: { tableSchema: { columns: { name: string; virtual?: true }[] } }[]
    }
    const told = tables[0]?.tableSchema.columns.filter((column) => column.virtual === undefined)
    expect(told?.map(({ name }) => name)).toEqual(head.split(','))
    const { resources } = dataPackage(scheme) as { resources: { schema: { fields: { name: string }[] } }[] }
    expect(resources[0]?.schema.fields.map(({ name }) => name)).toEqual(head.split(','))
  })
})

describe('what the columns are said to hold', () => {
  const { tables } = csvw(scheme) as {
    tables: {
      tableSchema: {
        columns: {
          name: string
          virtual?: true
          'dc:description'?: readonly { '@value': string; '@lang': string }[]
        }[]
      }
    }[]
  }
  const columns = tables
    .flatMap(({ tableSchema }) => tableSchema.columns)
    .filter(({ virtual }) => virtual !== true)
  const said = (name: string) => columns.find((column) => column.name === name)?.['dc:description']

  it('is told of every column in English and in Dutch', () => {
    expect(
      columns.filter(
        (column) => column['dc:description']?.map((each) => each['@lang']).join(' ') !== 'en nl',
      ),
    ).toEqual([])
  })

  it('says of an id what to join on, and of the tree that it is more than kinds', () => {
    expect(said('id')?.[0]?.['@value']).toBe(
      'The code of the concept, unique in its scheme only: join on scheme and id together, or on the address.',
    )
    expect(said('broader_id')?.map((each) => each['@value'])).toEqual([
      'The id of the concept it stands under in the tree: what it is a kind, a part, an element or a topic of. The table does not say which, so counts are not to be added up along it unseen.',
      'De id van het begrip waar het in de boom onder staat: waar het een soort, deel, onderdeel of onderwerp van is. De tabel zegt niet welk van die, dus tel er niet ongezien langs op.',
    ])
  })
})

describe('SSSOM', () => {
  const text = sssom(answerMappings, (id) => (id === 'answers:yes' ? 'Yes' : undefined))
  const rows: Rows = parse(text.replaceAll(/^#.*\n/gm, ''), { columns: true, delimiter: '\t' })

  it('has a row for each mapping, and says where nothing was found', () => {
    expect(
      rows.map((row) => [row['predicate_id'], row['object_id'], row['object_label'], row['confidence']]),
    ).toEqual([
      ['skos:closeMatch', `${publicAddress}/votes/concepts/for/`, '', '0.9'],
      ['skos:relatedMatch', 'https://example.org/votes/against', 'Against', '0.5'],
      ['skos:mappingRelation', 'sssom:NoTermFound', '', '0.7'],
    ])
  })

  it('keeps what would break a row or start a formula inside its cell', () => {
    expect(plainCell(rows[0]?.['comment'] ?? '')).toBe('=Both\tagree. (confidence: high)')
  })
})
