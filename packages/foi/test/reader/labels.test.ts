import { describe, expect, it } from 'vitest'
import { codes, marked, option, say, sentences, staff } from './library.ts'

describe('a label', () => {
  it.for(['Library Asistants', 'Library Assistant', 'Libary Assistants'])(
    'is read through a slip: %s',
    (label) => {
      const reading = staff(`${label}\tX`, 'Older Pupils\t')
      expect([say(reading, 'staff', 'assistants'), codes(reading)]).toEqual(['marked: wording-slip', []])
    },
  )

  it.for([
    ['Library Attendants', 'Library Assistants'],
    ['Parents volunteering', 'Parent volunteers'],
    ['Gardeners', undefined],
  ] as const)('is never guessed: %s', ([label, near]) => {
    const reading = staff('Older Pupils\t', `${label}\tX`)
    expect(marked(reading, 'staff')).toEqual([])
    expect(reading.findings).toMatchObject([
      { code: 'unknown-option', severity: 'error', paths: ['staff'], found: [label], lines: [4] },
    ])
    expect(reading.findings[0]?.nearest).toBe(near)
    expect(reading.unread).toEqual([{ line: 4, text: `${label}\tX` }])
  })

  it('is told to be unknown in the first row of a table too, before its rule', () => {
    const reading = staff('Gardeners\tX', '---\t---', '', 'Older Pupils\t')
    expect(sentences(reading)).toEqual([
      'staff: "Gardeners" is not an option of this question. Use the wording of an option, or write it beside "Someone else (please explain)".',
    ])
  })

  it('names the nearest option', () => {
    expect(sentences(staff('Older Pupils\t', 'Library Attendants\tX'))).toEqual([
      'staff: "Library Attendants" is not an option of this question. Did you mean "Library Assistants"? If not, write it beside "Someone else (please explain)".',
    ])
  })

  it('is not taken for another that differs in a number', () => {
    expect(option(staff('Older 2 Pupils\tX'), 'staff', 'pupils').reason).toBe('answered-in-words')
  })

  it('swallows no sign beside a slip', () => {
    expect(say(staff('Libary Assistants X', 'Older Pupils\t'), 'staff', 'assistants')).not.toContain(
      'unmarked',
    )
    expect(say(staff('Libary Assistants ?', 'Older Pupils\t'), 'staff', 'assistants')).toBe(
      'unknown: unknown-sign',
    )
  })

  it('may be another name of the option, less surely', () => {
    const reading = staff('School Librarians\tX', 'library helpers\tX', 'Older Pupils\t')
    expect(say(reading, 'staff', 'librarians')).toBe('marked: other-name')
    expect(say(reading, 'staff', 'assistants')).toBe('marked: other-name')
  })

  it('is no other name where it goes on below', () => {
    const reading = staff(
      'School Librarians',
      '(incl. Chartered Librarians, Archivists, etc)\tX',
      'Older Pupils\t',
    )
    expect(say(reading, 'staff', 'librarians')).toBe('marked: wrapped-label')
    expect(reading.unread).toEqual([])
  })

  it('that is unlisted names the option it shares most words with', () => {
    expect(staff('Older Pupils\t', 'Library manager\tX').findings).toMatchObject([
      { code: 'unknown-option', nearest: 'Library Assistants' },
    ])
  })

  it('has the words before it kept, and is less sure', () => {
    const reading = staff('Paid:\tLibrary Assistants\tX', 'Older Pupils\t')
    expect(say(reading, 'staff', 'assistants')).toBe('marked: with-remark')
    expect(reading.unread.map(({ line }) => line)).toEqual([3])
  })

  it('keeps its commas, slashes, brackets and "etc" together', () => {
    const reading = staff(
      'School Librarians (incl. Chartered Librarians, Archivists, etc)\tX',
      'Trainee Teachers/Teaching Assistants\t',
    )
    expect(marked(reading, 'staff')).toEqual(['librarians'])
    expect(reading.unread).toEqual([])
  })
})
