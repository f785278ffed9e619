import { describe, expect, it } from 'vitest'
import { readResponse } from '../../src/docx.ts'
import { library, Q, say } from '../reader/library.ts'
import { margin, paragraph, row, run, table, wordDocument } from './word-document.ts'

const read = async (body: string, parts?: Readonly<Record<string, string>>) =>
  readResponse(await wordDocument(body, parts), { questionnaire: library })
const lines = async (body: string, parts?: Readonly<Record<string, string>>) =>
  (await read(body, parts)).text.split('\n')

const box = (checked: string) =>
  `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☐')}</w:sdtContent></w:sdt>`
const field = (checked: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/>${checked}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
const symbol = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
const letter = (font: string, words: string) => run(words, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`)

describe('the mark of a Word document', () => {
  it.for([
    ['an X', run('X'), 'marked: own-row'],
    ['nothing', '', 'unmarked: blank-cell'],
    ['a box that is checked', box('1'), 'marked: other-sign'],
    ['a box that is not', box('0'), 'unmarked: other-sign'],
    ['a form field that is checked', field('<w:checked/>'), 'marked: other-sign'],
    ['a form field that is not', field('<w:checked w:val="0"/>'), 'unmarked: other-sign'],
    ['a form field left as it was', field(''), 'unmarked: other-sign'],
    ['a crossed box of Wingdings', symbol('Wingdings', 'F0FD'), 'marked: other-sign'],
    ['a ticked box of Wingdings', symbol('Wingdings', 'F0FE'), 'marked: other-sign'],
    ['a tick of Wingdings', symbol('Wingdings', 'F0FC'), 'marked: other-sign'],
    ['a tick of Wingdings 2', symbol('Wingdings 2', 'F050'), 'marked: other-sign'],
    ['a box of Wingdings', symbol('Wingdings', 'F0A8'), 'unmarked: other-sign'],
    ['a box of Wingdings 2', symbol('Wingdings 2', 'F0A3'), 'unmarked: other-sign'],
    ['a tick as a letter of Wingdings', letter('Wingdings', 'ü'), 'marked: other-sign'],
    ['a tick as a private letter of Wingdings', letter('Wingdings', '\uf0fc'), 'marked: other-sign'],
    ['a cross of Wingdings, which may mean no', symbol('Wingdings', 'F0FB'), 'unknown: unknown-sign'],
    ['a symbol nobody knows', symbol('Own Symbols', 'F041'), 'unknown: unknown-sign'],
    ['an X that is struck out', run('X', '<w:strike/>'), 'unknown: unknown-sign'],
    ['an X with two lines through it', run('X', '<w:dstrike/>'), 'unknown: unknown-sign'],
    [
      'a drawing',
      '<w:r><w:drawing><wp:inline xmlns:wp="drawing"/></w:drawing></w:r>',
      'unknown: unknown-sign',
    ],
    [
      'an old drawing',
      '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"/></w:pict></w:r>',
      'unknown: unknown-sign',
    ],
    ['an X that was deleted', `<w:del><w:r><w:delText>X</w:delText></w:r></w:del>`, 'unmarked: blank-cell'],
    ['an X that was inserted', `<w:ins>${run('X')}</w:ins>`, 'marked: own-row'],
  ] as const)('may be %s', async ([, mark, said]) => {
    const reading = await read(
      paragraph(run(Q.staff)) + table(row(run('Older Pupils'), mark), row(run('Library Assistants'), '')),
    )
    expect(say(reading, 'staff', 'pupils')).toBe(said)
  })
})

describe('a Word document', () => {
  it('has its margins read first, each text once', async () => {
    const parts = {
      'word/header1.xml': margin('hdr', 'Our ref: L-7'),
      'word/header2.xml': margin('hdr', 'Our ref: L-7'),
      'word/footer1.xml': margin('ftr', 'In confidence'),
    }
    const reading = await read(paragraph(run(Q.staff)), parts)
    expect(reading.text.split('\n')).toEqual(['Our ref: L-7', '', 'In confidence', '', Q.staff])
    expect(reading.record).toMatchObject({ reference: 'L-7' })
    expect(reading.unread).toEqual([{ line: 3, text: 'In confidence' }])
  })

  it('may have breaks, tabs and merged cells', async () => {
    const across = `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph(run('one'))}</w:tc></w:tr>`
    expect(await lines(paragraph(`${run('a')}<w:r><w:br/></w:r>${run('b')}`))).toEqual(['a', 'b'])
    expect(await lines(table(across, row(run('two'), run('three'))))).toEqual(['one', 'two\tthree'])
  })

  it('is read from an array buffer as from bytes', async () => {
    const bytes = await wordDocument(paragraph(run('one')))
    const { buffer } = new Uint8Array(bytes)
    expect((await readResponse(buffer)).text).toBe('one')
  })
})
