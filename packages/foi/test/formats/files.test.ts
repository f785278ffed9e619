import { explain } from '@ssi/rules'
import { describe, expect, it } from 'vitest'
import { readFile, recogniseFormat } from '../../src/files.ts'
import { library, Q } from '../reader/library.ts'
import { paragraph, row, run, table, wordDocument } from './word-document.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const wide = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    `\ufeff${text}`.split('').flatMap((letter) => {
      const code = letter.charCodeAt(0)
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  )
const sentences = async (bytes: unknown, limit?: number): Promise<readonly string[]> =>
  (await readFile('response', bytes, limit === undefined ? {} : { limit })).findings.map((each) =>
    explain(each),
  )

describe('a format', () => {
  it.for([
    ['text', utf8('Ref. No: 1'), 'text'],
    ['text with a byte order mark', utf8('\ufeffRef. No: 1'), 'text'],
    ['Markdown', utf8('# Response\n\n<br>'), 'text'],
    ['text of two bytes a letter', wide('Ref. No: 1', true), 'text'],
    ['a page', utf8('<!DOCTYPE html><p>Yes'), 'html'],
    ['a page without a head', utf8('  <!-- saved -->\n<div class="a">Yes</div>'), 'html'],
    ['a page as XML', utf8('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"/>'), 'html'],
    ['a page of two bytes a letter', wide('<html>', false), 'html'],
    ['a page with a byte order mark', utf8('\ufeff<html>'), 'html'],
    ['words in angle brackets', utf8('<not held>'), 'text'],
    ['a PDF', utf8('%PDF-1.7\n'), 'pdf'],
    ['Word before 2007', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'), 'doc'],
    ['Rich Text', utf8('{\\rtf1\\ansi Yes}'), 'rtf'],
    ['an archive', latin('PK\x03\x04\x14\0\0\0mimetype'), 'zip'],
    ['a spreadsheet', latin('PK\x03\x04[Content_Types].xml xl/workbook.xml'), 'zip'],
    ['a picture', latin('\x89PNG\r\n\x1a\n\0'), 'binary'],
    ['bytes with zeros', latin('a\0b'), 'binary'],
    ['nothing', utf8(''), 'empty'],
  ] as const)('is told by the content: %s', ([, bytes, format]) => {
    expect(recogniseFormat(bytes)).toBe(format)
  })

  it('is told of a Word document', async () => {
    expect(recogniseFormat(await wordDocument(''))).toBe('docx')
  })
})

describe('a file', () => {
  const answer = `${Q.staff}\n\nOlder Pupils\tX\nSomeone else (please explain)\tX – caf\u00e9`

  it('is read by what it is, whatever its name', async () => {
    const page = `<p>${Q.staff}</p><table><tr><td>Older Pupils<td>X</table>`
    const word = await wordDocument(paragraph(run(Q.staff)) + table(row(run('Older Pupils'), run('X'))))
    for (const bytes of [utf8(answer), utf8(page), word, word.slice().buffer]) {
      const { name, record } = await readFile('answer.pdf', bytes, { questionnaire: library })
      expect(name).toBe('answer.pdf')
      expect(record).toMatchObject({ staff: expect.arrayContaining(['pupils']) as unknown })
    }
  })

  it.for([
    ['UTF-8', utf8(answer), []],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${answer}`), []],
    ['UTF-16, the low byte first', wide(answer, true), []],
    ['UTF-16, the high byte first', wide(answer, false), []],
    ['windows-1252', latin(answer.replace('–', '\x96')), ['read-as-windows-1252']],
    [
      'a page that names its encoding',
      latin(`<meta charset=windows-1252><pre>${answer.replace('–', '\x96')}`),
      [],
    ],
    [
      'a page that names another',
      latin(`<meta charset=utf-8><pre>${answer.replace('–', '\x96')}`),
      ['read-as-windows-1252'],
    ],
    [
      'a page that names one that is none',
      latin(`<meta charset=none><pre>${answer.replace('–', '\x96')}`),
      ['read-as-windows-1252'],
    ],
    [
      'two encodings in one',
      Uint8Array.from([...latin('Ref: “1”\n'.replace('“', '\x93').replace('”', '\x94')), ...utf8(answer)]),
      ['two-encodings'],
    ],
  ] as const)('may be written in %s', async ([, bytes, codes]) => {
    const reading = await readFile('response', bytes, { questionnaire: library })
    expect(reading.findings.map(({ code }) => code)).toEqual(codes)
    expect(reading.text.split('\n').at(-1)).toBe('Someone else (please explain)\tX – café')
  })

  it('that cannot be read says why and what to do, and nothing of any answer', async () => {
    const { name, format, record, answers } = await readFile('scan.pdf', utf8('%PDF-1.4'))
    expect([name, format, record, answers.map(({ found }) => found)]).toEqual([
      'scan.pdf',
      'pdf',
      {},
      [false, false, false, false],
    ])
  })

  it.for([
    ['nothing', utf8(''), 'The file is empty. Ask for the response again, or look for another copy.'],
    [
      'a PDF',
      utf8('%PDF-1.7'),
      'This is a PDF, of which the text cannot be told apart from its layout. Open it, select all, copy, paste into a text file, and read that file; or save it as text.',
    ],
    [
      'Word before 2007',
      latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
      'This is a Word document of before 2007, or one with a password. Open it in Word and save it as .docx without a password.',
    ],
    [
      'Rich Text',
      utf8('{\\rtf1 Yes}'),
      'This is a Rich Text document. Open it in Word and save it as .docx, or as plain text.',
    ],
    [
      'an archive',
      latin('PK\x03\x04 '),
      'This is an archive, or an office document other than of Word. Take the files out of the archive, or save the document as .docx, and read those.',
    ],
    [
      'a picture',
      latin('\x89PNG\r\n\x1a\n'),
      'This is neither text, nor a web page, nor a Word document. Save the response as .docx, as a web page or as plain text, and read that file.',
    ],
    ['no file', { length: 3 }, 'This is no file. Give the bytes of a file.'],
  ] as const)('may be %s', async ([, bytes, sentence]) => {
    expect(await sentences(bytes)).toEqual([sentence])
  })

  it('may be too large', async () => {
    expect(await sentences(new Uint8Array(20 * 2 ** 20 + 1))).toEqual([
      'The file has 20.0 MB, more than are read. Give one response in a file, without its pictures.',
    ])
    expect(await sentences(utf8('ten bytes!'), 9)).toEqual([
      'The file has 0.0 MB, more than are read. Give one response in a file, without its pictures.',
    ])
  })
})
