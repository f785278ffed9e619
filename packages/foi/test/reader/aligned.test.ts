import { describe, expect, it } from 'vitest'
import { marked, read, say, staff } from './library.ts'

const header = (...rows: string[]) => read(['1. Tick the box that fits:', '', ...rows].join('\n'))

describe('columns that only blanks keep apart', () => {
  it('are told by the place of the mark below a header', () => {
    const reading = staff(
      '                         Yes     No',
      'Library Assistants        X',
      'Older Pupils                     X',
      'Parent volunteers',
    )
    expect(say(reading, 'staff', 'assistants')).toBe('marked: by-position')
    expect(say(reading, 'staff', 'pupils')).toBe('unmarked: by-position')
    expect(say(reading, 'staff', 'parents')).toBe('unknown: no-mark')
  })

  it('are told below a header that names the options, however the question wraps', () => {
    const reading = header(
      '                                          Yes     No',
      ' Did your school lend any books to its',
      ' pupils (or their parents)?                        X',
    )
    expect([say(reading, 'lends', 'yes'), say(reading, 'lends', 'no')]).toEqual([
      'unmarked: by-position',
      'marked: by-position',
    ])
  })

  it('may be narrow, and the mark on the first line of a question that wraps', () => {
    const reading = header(
      '                                                    Yes No',
      ' Did your school lend any books to its pupils           X',
      ' (or their parents)?',
    )
    expect([say(reading, 'lends', 'yes'), say(reading, 'lends', 'no')]).toEqual([
      'unmarked: by-position',
      'marked: by-position',
    ])
    expect(reading.unread).toEqual([])
  })

  it('are unclear where the mark stands between them', () => {
    const reading = staff('                         Yes     No', 'Library Assistants            X')
    expect(say(reading, 'staff', 'assistants')).toBe('unknown: column-unclear')
  })

  it('are unclear where marks stand far apart and no header names them', () => {
    const reading = staff('Library Assistants        X', 'Older Pupils                          X')
    expect(say(reading, 'staff', 'assistants')).toBe('unknown: column-unclear')
  })

  it('leave unmarked what has no mark in the column of the others', () => {
    const reading = staff(
      'Library Assistants            X',
      'Older Pupils',
      'Parent volunteers             X',
    )
    expect(marked(reading, 'staff')).toEqual(['assistants', 'parents'])
    expect(say(reading, 'staff', 'pupils')).toBe('unmarked: stripped-cell')
  })

  it('are unclear where the marks have lost their rows', () => {
    const reading = staff('Library Assistants', 'Older Pupils', 'Parent volunteers\tX', '', 'X')
    expect(say(reading, 'staff', 'pupils')).toBe('unknown: stray-mark')
    expect(marked(reading, 'staff')).toEqual(['parents'])
  })

  it('hold labels that wrap, with the mark on any of the lines', () => {
    const reading = staff(
      'School Librarians (incl. Chartered     X',
      'Librarians, Archivists, etc)',
      'Older Pupils',
    )
    expect(say(reading, 'staff', 'librarians')).toBe('marked: wrapped-label')
    const tight = staff(
      'School Librarians (incl. Chartered Librarians, X',
      'Archivists, etc)',
      'Older Pupils',
    )
    expect(say(tight, 'staff', 'librarians')).toBe('marked: wrapped-label')
  })
})
