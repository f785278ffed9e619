import { checkTable, type TableMapping } from '@ssi/ndtms'
import { type Chunks, type CsvOptions, readCsv } from '@ssi/ndtms/csv'
import { explain } from '@ssi/rules'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'

const mapping: TableMapping = { columns: { Help: 'type', Why: 'rationale' } }
const codes = (text: string, options?: CsvOptions): readonly string[] =>
  checkTable(readCsv(text, options), mapping)
    .summary()
    .findings.map(({ code }) => code)

async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let from = 0; from < bytes.length; from += size)
    yield await Promise.resolve(bytes.slice(from, from + size))
}

async function rowsOf(
  source: string | Chunks,
  options?: CsvOptions,
): Promise<readonly (readonly string[])[]> {
  if (typeof source === 'string') return [...readCsv(source, options)]
  const rows: (readonly string[])[] = []
  for await (const row of readCsv(source, options)) rows.push(row)
  return rows
}

describe('reading CSV', () => {
  it.for([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a|b\n1|2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '"a,x";b\n1;2',
      [
        ['a,x', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n"one\ntwo","say ""no"""\n',
      [
        ['a', 'b'],
        ['one\ntwo', 'say "no"'],
      ],
    ],
    ['a\n1', [['a'], ['1']]],
    ['', []],
  ] as const)('gives rows of cells: %j', async ([text, rows]) => {
    expect(await rowsOf(text)).toEqual(rows)
  })

  it('gives the same rows whatever the pieces', async () => {
    const cell = fc.stringMatching(/^[a-zé"\n\r, ;]{0,6}$/)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 9 }),
        async (cells, size) => {
          const text = Papa.unparse(cells, { quotes: true, newline: '\r\n' })
          const whole = cells.map((row) => row.map((value) => value.replaceAll(/\r\n?/g, '\n')))
          expect(await rowsOf(pieces(text, size), { delimiter: ',' })).toEqual(whole)
        },
      ),
    )
  })

  it('reads web streams and text chunks', async () => {
    expect(await rowsOf(new Blob(['a,b\n', '1,2\n']).stream())).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    const text = async function* () {
      yield 'a,'
      yield 'b\n1,2'
    }
    expect(await rowsOf(text())).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  it('reads other encodings', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from('a,b\né,2\n', 'utf16le')])
    const latin = Buffer.from('a,b\né,2\n', 'latin1')
    const one = async function* (bytes: Uint8Array) {
      yield await Promise.resolve(bytes)
    }
    expect(await rowsOf(one(utf16))).toEqual([
      ['\ufeffa', 'b'],
      ['é', '2'],
    ])
    expect(await rowsOf(one(latin), { encoding: 'windows-1252' })).toEqual([
      ['a', 'b'],
      ['é', '2'],
    ])
    const summary = await checkTable(
      readCsv(one(Buffer.from('Help,Why\ncounselling,caf\xe9\n', 'latin1'))),
      mapping,
    ).summary()
    expect(summary.findings.map((finding) => explain(finding))).toEqual([
      'rationale: Some letters in column "Why" could not be read: the file was not written in the encoding it was read in. Save it as UTF-8, or say which encoding it has.',
    ])
  })

  it('lets a stream that fails, fail', async () => {
    const broken = async function* () {
      yield 'a,b\n'
      throw new Error('the disk is gone')
    }
    await expect(rowsOf(broken())).rejects.toThrow('the disk is gone')
  })
})

describe('what is found in a file', () => {
  it.for([
    ['Help;Why\ncounselling;x', ['other-delimiter']],
    ['\ufeffHelp,Why\ncounselling,x', ['byte-order-mark']],
    ['Help,Why\ncounselling,"never closed\ncounselling,x', ['open-quotation-mark']],
    ['Help,Why,,\ncounselling,x,,', ['empty-columns']],
    ['Help,Why\ncounselling,x\n\n\n', []],
  ] as const)('is told with the summary: %j', ([text, expected]) => {
    expect(codes(text)).toEqual(expected)
  })

  it('is a table that holds one column, if the delimiter given is not the one used', () => {
    expect(codes('Help;Why\ncounselling;x', { delimiter: ',' })).toEqual([
      'missing-column',
      'missing-column',
      'unmapped-column',
    ])
  })

  it('numbers rows as a spreadsheet does', () => {
    const check = checkTable(readCsv('Help,Why\n\ncounselling,"a\nb"\ncounselling,x'), mapping)
    expect(Array.from(check, ({ row }) => row)).toEqual([3, 4])
  })
})
