import { explain } from '@ssi/rules'
import * as fc from 'fast-check'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { readResponse as readWord } from '../../src/docx.ts'
import { readFile } from '../../src/files.ts'
import { readResponse as readPage } from '../../src/html.ts'
import { Q } from '../reader/library.ts'
import { margin, paragraph, row, run, table, wordDocument } from './word-document.ts'

const BROKEN =
  'The Word document cannot be read: it is damaged, or has a password. Open it in Word and save it again as .docx without a password.'
const said = async (bytes: unknown, limit?: number): Promise<readonly string[]> =>
  (await readWord(bytes, limit === undefined ? {} : { limit })).findings.map((each) => explain(each))

/** How long a page takes to be read, in milliseconds. */
function timeOf(page: string): number {
  const started = performance.now()
  readPage(page)
  return performance.now() - started
}

describe('a page', () => {
  it('nested too deep has a finding', () => {
    const reading = readPage('<table><tr><td>'.repeat(100_000))
    expect([reading.record, reading.findings.map((each) => explain(each))]).toEqual([
      {},
      [
        'The elements of the page are nested too deep, or are too many, to be read. Open the page in a browser, copy its text, and read that as a text file.',
      ],
    ])
  })

  it.for([
    ['divisions', '<div>'],
    ['lists', '<ul><li>'],
    ['emphasis', '<b><i>'],
    ['paragraphs with emphasis that never ends', '<p><b>x'],
    ['cells that cover others', '<table><tr><td>x<td colspan=1000>X<td rowspan=9999>y'],
    ['check boxes', '<input type=checkbox>'],
    ['attributes', '<a b c="d" e>'],
    ['comments that never end', '<!--'],
    ['entities that never end', '&amp'],
    ['line breaks', '<br>x'],
  ] as const)('of many %s is read in linear time', { timeout: 60_000 }, ([, part]) => {
    const short = Math.min(...[1, 2, 3].map(() => timeOf(part.repeat(10_000))))
    const long = Math.min(...[1, 2, 3].map(() => timeOf(part.repeat(20_000))))
    expect(long).toBeLessThan(100 + 4 * short)
  })

  it('runs nothing and asks for nothing', () => {
    const page = `<script>globalThis.wasRun = true</script><img src="http://example.invalid/a.png" onerror="globalThis.wasRun = true"><p onclick="x">${Q.staff}`
    expect(readPage(page).text).toBe(Q.staff)
    expect('wasRun' in globalThis).toBe(false)
  })

  it.for([undefined, null, 7, {}, new Uint8Array(3), () => '<p>'])('is no text: %s', (input) => {
    expect(readPage(input).findings.map(({ code }) => code)).toEqual(['not-text'])
  })

  it('may be empty', () => {
    expect(readPage('<!doctype html><body></body>').findings.map(({ code }) => code)).toEqual([
      'empty-document',
    ])
  })
})

describe('a Word document', () => {
  it('that unpacks to more than is read has a finding, whatever it says of its size', async () => {
    const bomb = await wordDocument(run('a'.repeat(3_000_000)))
    const sentence =
      'The Word document unpacks to more than 1.0 MB. Open it in Word, keep the response alone, and save that as .docx.'
    expect(await said(bomb, 2 ** 20)).toEqual([sentence])
    expect(await said(claimingLess(bomb), 2 ** 20)).toEqual([sentence])
  })

  it('may have pictures of any size, which are not unpacked', async () => {
    const bytes = await wordDocument(paragraph(run('one')), {
      'word/media/image1.png': new Uint8Array(5_000_000),
    })
    expect((await readWord(bytes, { limit: 2 ** 20 })).text).toBe('one')
  })

  it('may have many parts, which count together', async () => {
    const margins = Array.from({ length: 30 }, (_, at) => [
      `word/header${at}.xml`,
      margin('hdr', 'a'.repeat(50_000)),
    ])
    const bytes = await wordDocument('', Object.fromEntries(margins) as Record<string, string>)
    expect(await said(bytes, 2 ** 20)).toHaveLength(1)
  })

  it('that is damaged has a finding', async () => {
    const whole = await wordDocument(paragraph(run('one')))
    for (const bytes of [
      whole.slice(0, 300),
      whole.map((byte, at) => (at > 200 ? byte ^ 85 : byte)),
      new Uint8Array(9),
    ]) {
      expect(await said(bytes)).toEqual([BROKEN])
    }
    expect(await said(await wordDocument('<w:p><w:r></w:p>'))).toEqual([BROKEN])
    expect(
      await said(await new JSZip().file('word/other.xml', '').generateAsync({ type: 'uint8array' })),
    ).toEqual([BROKEN])
  })

  it('nested too deep has a finding', { timeout: 60_000 }, async () => {
    const deep = 5000
    const body = `${'<w:tbl><w:tr><w:tc>'.repeat(deep)}${paragraph('')}${'</w:tc></w:tr></w:tbl>'.repeat(deep)}`
    const { findings } = await readWord(await wordDocument(body))
    expect(findings.map(({ code }) => code)).toEqual(['docx-broken'])
  })

  it.for([undefined, 'PK', 7, {}])('is no bytes: %s', async (input) => {
    expect(await said(input)).toEqual(['This is no file. Give the bytes of a file.'])
  })
})

describe('any bytes', () => {
  it('are read without a rejection', async () => {
    const start = fc.constantFrom(
      '',
      '%PDF-',
      'PK\x03\x04',
      'PK\x03\x04[Content_Types].xml word/',
      '<html>',
      '\xff\xfe',
      '{\\rtf',
    )
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 200 }), async (begins, rest) => {
        const bytes = Uint8Array.from([...Array.from(begins, (letter) => letter.charCodeAt(0)), ...rest])
        const { name, record, text } = await readFile('any', bytes)
        expect([name, typeof record, typeof text]).toEqual(['any', 'object', 'string'])
      }),
      { numRuns: 300 },
    )
  })

  it('that are a Word document with a few of them changed are read without a rejection', async () => {
    const whole = await wordDocument(paragraph(run(Q.staff)) + table(row(run('Older Pupils'), run('X'))))
    const change = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        const bytes = whole.slice()
        for (const [at, byte] of changes) bytes[at] = byte
        expect((await readFile('any', bytes)).name).toBe('any')
      }),
      { numRuns: 200 },
    )
  })
})

/** The archive with a hundred bytes given as the unpacked size of its large part, in both places where it stands. */
function claimingLess(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice()
  const view = new DataView(bytes.buffer)
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    const signature = view.getUint32(at, true)
    const size = signature === 0x04034b50 ? at + 22 : signature === 0x02014b50 ? at + 24 : undefined
    if (size !== undefined && view.getUint32(size, true) > 2 ** 20) view.setUint32(size, 100, true)
  }
  return bytes
}
