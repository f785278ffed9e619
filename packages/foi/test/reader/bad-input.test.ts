import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/reader/read-document.ts'
import { codes, library, option, Q, read, sentences } from './library.ts'

describe('a document that cannot be read', () => {
  it.for([undefined, null, 12, {}, [], () => 'x', Symbol('x'), new Uint8Array(3)])(
    'is not text: %s',
    (input) => {
      expect(sentences(read(input))).toEqual(['This is not text. Save it as plain text, and read that file.'])
    },
  )

  it.for(['PK\u0003\u0004\0\0', `abc${'\ufffd'.repeat(40)}`, '\u0001\u0002\u0003\u0004\u0005\u0006'])(
    'is binary: %j',
    (input) => {
      expect(codes(read(input))).toEqual(['not-text'])
    },
  )

  it('is text still with one odd character', () => {
    expect(codes(read(`${Q.staff}\ncaf\ufffd\nOlder Pupils\tX`))).toEqual([])
  })

  it.for(['', ' ', '\n\n\t\n', '\ufeff', '\u00a0\u200b'])('is empty: %j', (input) => {
    expect(sentences(read(input))).toEqual(['The document is empty. Give the text of a response.'])
  })

  it('is too large', () => {
    expect(readDocument('abcdef', library, { limit: 5 }).findings).toMatchObject([
      {
        code: 'too-large',
        severity: 'error',
        says: { en: 'The document has 6 characters, more than are read.' },
      },
    ])
  })

  it('is another document altogether', () => {
    const reading = read('Dear all,\n\nthe fair is on Friday.')
    expect(sentences(reading)).toEqual([
      'None of the questions stands in the document. Give a response that repeats the questions it answers.',
    ])
    expect(reading.unread).toEqual([
      { line: 1, text: 'Dear all,' },
      { line: 3, text: 'the fair is on Friday.' },
    ])
    expect(reading.answers.map((answer) => answer.found)).toEqual([false, false, false, false])
    expect(option(reading, 'staff', 'pupils')).toEqual({
      option: 'pupils',
      confidence: 'unsure',
      reason: 'not-listed',
      evidence: [],
    })
  })

  it.for([
    ['marks', `${Q.staff}\n`, 'X\n'],
    ['rules', '', '---\n'],
    ['words in a passage', 'A loan is a book that\n', 'is\n'],
    ['words in an answer', `${Q.loans}\nA loan is a book that\n`, 'is\n'],
    ['headings', '', 'Our ref: L-1\n'],
    ['passages', '', 'A loan is a book that is taken home\n'],
    ['marks below a header', `\tYes\tNo\n${Q.lends}\n`, '\tX\t\n'],
    ['marks that lost their column', `\tYes\tNo\n${Q.lends}\n`, 'X\n'],
  ] as const)('is read however many lines it has: %s', { timeout: 60_000 }, ([, before, line]) => {
    expect(() => read(before + line.repeat(130_000))).not.toThrow()
  })

  it('is plain data, whatever it was', () => {
    for (const input of [undefined, '', Q.staff, `${Q.lends}\nYes\tX\nNo\tX`]) {
      const reading = read(input)
      expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
    }
  })
})

describe('line ends and signs nobody sees', () => {
  const text = `1. ${Q.lends}\n\nYes\tX\nNo\t`
  it.for([
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['CR alone', text.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${text}`],
    ['no-break spaces', text.replaceAll(' ', '\u00a0')],
    ['zero-width spaces', text.replaceAll('books', 'bo\u200boks')],
    ['trailing blanks', text.replaceAll('\n', '  \n')],
  ] as const)('make no difference: %s', ([, changed]) => {
    const reading = read(changed)
    const [yes, no] = [option(reading, 'lends', 'yes'), option(reading, 'lends', 'no')]
    expect([yes.marked, yes.reason, no.marked, no.reason]).toEqual([true, 'own-row', false, 'blank-cell'])
    expect(yes.evidence.map((each) => each.line)).toEqual([3, 3])
  })

  it('are kept in the evidence', () => {
    const reading = read(`${Q.staff}\r\n“Older\u00a0Pupils”\tX\r\n`)
    expect(option(reading, 'staff', 'pupils').evidence).toMatchObject([
      { line: 2, text: '“Older\u00a0Pupils”\tX', column: 0, start: 0, end: 14 },
      { line: 2, column: 1, start: 15, end: 16 },
    ])
  })
})
