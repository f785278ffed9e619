import { describe, expect, it } from 'vitest'
import { codes, marked, option, Q, read, say, sentences, staff } from './library.ts'

const header = (...rows: string[]) => read(['1. Tick the box that fits:', '', ...rows].join('\n'))

describe('a table whose header row names the options', () => {
  it('takes the mark in the row without a label by its column', () => {
    const reading = header('\tYes\tNo', `${Q.lends}\t\t`, '\tX\t')
    expect(say(reading, 'lends', 'yes')).toBe('marked: header-column')
    expect(say(reading, 'lends', 'no')).toBe('unmarked: blank-cell')
    expect(reading.unread).toEqual([])
    expect(option(reading, 'lends', 'yes').evidence.map(({ line, column }) => [line, column])).toEqual([
      [3, 1],
      [5, 1],
    ])
  })

  it('takes the mark in the second column as the second option', () => {
    expect(marked(header('\tYes\tNo', `${Q.lends}\t\t`, '\t\tX'), 'lends')).toEqual(['no'])
  })

  it('takes the mark in the row of the question itself', () => {
    const reading = header('\tYes\tNo', `${Q.lends}\tX\t`)
    expect([say(reading, 'lends', 'yes'), say(reading, 'lends', 'no')]).toEqual([
      'marked: header-column',
      'unmarked: blank-cell',
    ])
  })

  it('takes a lost tab after the mark for a blank cell, but less surely', () => {
    const reading = header('\tYes\tNo', Q.lends, '\tX')
    expect([say(reading, 'lends', 'yes'), say(reading, 'lends', 'no')]).toEqual([
      'marked: stripped-cell',
      'unmarked: stripped-cell',
    ])
  })

  it('leaves the answer open where the header may have lost its first cell', () => {
    expect(say(header('Yes\tNo', Q.lends, '\tX'), 'lends', 'no')).toBe('unknown: column-unclear')
  })

  it.for([
    ['\tNo\tYes', ''],
    ['\tYes\tNo', ''],
    ['\tYes\tNo', '\tX\t'],
  ])(
    'leaves the answer open below a second row of its names, which may be marks: %j',
    ([again = '', row = '']) => {
      const reading = header('\tYes\tNo', Q.lends, again, row)
      expect([say(reading, 'lends', 'yes'), say(reading, 'lends', 'no')]).toEqual([
        'unknown: column-unclear',
        'unknown: column-unclear',
      ])
    },
  )

  it('reads the header below the question too', () => {
    expect(marked(read(`${Q.lends}\n\n\tYes\tNo\n\tX\t`), 'lends')).toEqual(['yes'])
  })

  it('reads it as a Markdown table', () => {
    const reading = read(`|   | Yes | No |\n|---|:-:|:-:|\n| 1. ${Q.lends} |  | x |`)
    expect(marked(reading, 'lends')).toEqual(['no'])
    expect([reading.unread, reading.layout]).toEqual([[], [2]])
  })

  it('leaves the answer open where the column of the mark is lost', () => {
    const reading = header('\tYes\tNo', Q.lends, 'X')
    expect(say(reading, 'lends', 'yes')).toBe('unknown: column-unclear')
    expect(option(reading, 'lends', 'no').readings?.map((each) => each.marked)).toEqual([true, false])
    expect(codes(reading)).toEqual(['column-unclear'])
  })

  it('finds no answer in a mark whose header is gone', () => {
    const reading = read(`${Q.lends}\n\tX\t`)
    expect(say(reading, 'lends', 'yes')).toBe('unknown: answered-in-words')
    expect(sentences(reading)).toEqual([
      'lends: "X" is a mark without a label. Put the mark in the row of its option.',
    ])
    expect(reading.unread).toEqual([{ line: 2, text: '\tX\t' }])
  })
})

describe('a table with a row for each option', () => {
  it('reads the row before a Markdown rule as data, and the rule as neither option nor end', () => {
    const reading = staff(
      'School Librarians (incl. Chartered Librarians, Archivists, etc)\tX',
      '---\t---',
      '',
      'Library Assistants\t',
      'Trainee Teachers/Teaching Assistants\tX',
    )
    expect(marked(reading, 'staff')).toEqual(['librarians', 'teachers'])
    expect(say(reading, 'staff', 'assistants')).toBe('unmarked: blank-cell')
    expect([reading.layout, reading.unread, reading.findings]).toEqual([[4], [], []])
  })

  it('reads it without header and rule', () => {
    const reading = staff('Library Assistants\tX', 'Parent volunteers\t')
    expect([say(reading, 'staff', 'assistants'), say(reading, 'staff', 'parents')]).toEqual([
      'marked: own-row',
      'unmarked: blank-cell',
    ])
  })

  it('reads a label without its tab as unmarked, but less surely', () => {
    expect(say(staff('Library Assistants\tX', 'Parent volunteers'), 'staff', 'parents')).toBe(
      'unmarked: stripped-cell',
    )
  })

  it('reads the last row without a newline', () => {
    expect(say(staff('Library Assistants\tX', 'Someone else (please explain)\t'), 'staff', 'someone')).toBe(
      'unmarked: blank-cell',
    )
  })

  it('reads the mark in the row below, which has no label, as that of the label above', () => {
    const reading = staff('Library Assistants\t', '\tX', 'Older Pupils\t')
    expect(say(reading, 'staff', 'assistants')).toBe('marked: row-below')
    expect(say(reading, 'staff', 'pupils')).toBe('unmarked: blank-cell')
  })

  it('does not pass a second mark on to a label that has one', () => {
    const reading = staff('Library Assistants\tX', '\tX', 'Older Pupils\t')
    expect([say(reading, 'staff', 'assistants'), codes(reading)]).toEqual(['marked: own-row', ['stray-mark']])
  })

  it('compares labels without case, quotes, dashes and blanks', () => {
    expect(
      marked(
        staff('LIBRARY  assistants\tX', '“older pupils”\tX', 'Trainee Teachers / Teaching–Assistants\tX'),
        'staff',
      ),
    ).toEqual(['assistants', 'teachers', 'pupils'])
  })

  it('says that an option that is not listed is unknown', () => {
    expect(say(staff('Library Assistants\tX', 'Older Pupils\t'), 'staff', 'parents')).toBe(
      'unknown: not-listed',
    )
  })

  it('reads a Markdown table with a header in words', () => {
    const reading = staff(
      '| Who | Mark |',
      '|-----|------|',
      '| Library Assistants | **X** |',
      '| Older Pupils |  |',
    )
    expect([say(reading, 'staff', 'assistants'), say(reading, 'staff', 'pupils')]).toEqual([
      'marked: unnamed-column',
      'unmarked: unnamed-column',
    ])
    expect([reading.layout, reading.unread]).toEqual([[3, 4], []])
  })

  it('is less sure of marks below one column whose words it does not know', () => {
    const reading = staff('Role\tDoes not apply', 'Library Assistants\tX', 'Older Pupils\t')
    expect(option(reading, 'staff', 'assistants')).toMatchObject({
      confidence: 'likely',
      reason: 'unnamed-column',
    })
    expect(say(reading, 'staff', 'pupils')).toBe('unmarked: unnamed-column')
  })

  it('reads numbered rows', () => {
    expect(marked(staff('1\tLibrary Assistants\tX', '2\tOlder Pupils\t'), 'staff')).toEqual(['assistants'])
  })

  it('reads labels that run over several lines', () => {
    const reading = staff(
      'School Librarians (incl. Chartered Librarians,',
      '  Archivists, etc)\tX',
      'Older Pupils\t',
    )
    expect(say(reading, 'staff', 'librarians')).toBe('marked: wrapped-label')
    expect(option(reading, 'staff', 'librarians').evidence.map((each) => each.line)).toEqual([3, 4, 4])
  })

  it('reads options side by side in one row', () => {
    expect(marked(read(`${Q.lends}\nYes\t\tNo\tX`), 'lends')).toEqual(['no'])
  })

  it.for(['X\tYes\t\tNo', '\tYes\tX\tNo', '☐\tYes\t☒\tNo'])(
    'leaves options side by side open where their marks may stand before them: %j',
    (row) => {
      const reading = read(`${Q.lends}\n${row}`)
      expect([say(reading, 'lends', 'yes'), say(reading, 'lends', 'no')]).toEqual([
        'unknown: column-unclear',
        'unknown: column-unclear',
      ])
    },
  )

  it('keeps the sign before options side by side as evidence', () => {
    const reading = read(`${Q.lends}\nX\tYes\t\tNo`)
    expect(option(reading, 'lends', 'yes').evidence.map(({ column }) => column)).toEqual([1, 0])
  })

  it('reads options side by side in the row of the question', () => {
    expect(say(read(`${Q.lends}\tYes\t\tNo\tX`), 'lends', 'no')).toBe('marked: own-row')
  })

  it('leaves words before options side by side unread', () => {
    const reading = read(`${Q.lends}\nTick one\tYes\t\tNo\tX`)
    expect([say(reading, 'lends', 'no'), reading.unread.map(({ line }) => line)]).toEqual([
      'marked: own-row',
      [2],
    ])
  })

  it('reads columns that a header names Yes and No', () => {
    const reading = staff(
      '\tYes\tNo',
      'Library Assistants\tX\t',
      'Parent volunteers\t\tX',
      'Older Pupils\t\t',
    )
    expect(say(reading, 'staff', 'assistants')).toBe('marked: header-column')
    expect(say(reading, 'staff', 'parents')).toBe('unmarked: header-column')
    expect(say(reading, 'staff', 'pupils')).toBe('unknown: no-mark')
  })

  it('reads a row that has no mark below a column named Yes as not marked', () => {
    const reading = staff('\tYes', 'Library Assistants\tX', 'Older Pupils\t', 'Parent volunteers')
    expect(say(reading, 'staff', 'pupils')).toBe('unmarked: blank-cell')
    expect(say(reading, 'staff', 'parents')).toBe('unmarked: stripped-cell')
    expect(reading.findings).toEqual([])
  })

  it('is less sure in such columns of a row with fewer cells', () => {
    const reading = staff('\tYes\tNo', 'Library Assistants\tX', 'Older Pupils\t\tX')
    expect(say(reading, 'staff', 'assistants')).toBe('marked: stripped-cell')
    expect(say(reading, 'staff', 'pupils')).toBe('unmarked: header-column')
  })

  it('reads the columns anew below a second header', () => {
    const reading = staff(
      '\tYes\tNo',
      'Library Assistants\tX\t',
      '',
      'Role\tNo\tYes',
      'Older Pupils\tX\t',
      'Parent volunteers\t\tX',
    )
    expect(say(reading, 'staff', 'assistants')).toBe('marked: header-column')
    expect(say(reading, 'staff', 'pupils')).toBe('unmarked: header-column')
    expect(say(reading, 'staff', 'parents')).toBe('marked: header-column')
    expect(reading.layout).toEqual([3, 6])
  })

  it('takes Yes below a row that has no mark for its mark, not for a header', () => {
    expect(say(staff('Library Assistants\t', '\tYes', 'Older Pupils\tX'), 'staff', 'assistants')).toBe(
      'marked: row-below',
    )
  })

  it('leaves a mark open that stands after a blank cell where no header names the columns', () => {
    const reading = staff('Library Assistants\t\tX', 'Older Pupils\t\t')
    expect(say(reading, 'staff', 'assistants')).toBe('unknown: column-unclear')
    expect(say(reading, 'staff', 'pupils')).toBe('unmarked: blank-cell')
  })

  it('leaves marks open below a header that lost its first cell', () => {
    const reading = staff('Yes\tNo', 'Library Assistants\tX\t', 'Older Pupils\t\tX')
    expect([say(reading, 'staff', 'assistants'), say(reading, 'staff', 'pupils')]).toEqual([
      'unknown: column-unclear',
      'unknown: column-unclear',
    ])
    expect(say(header('Yes\tNo', `${Q.lends}\tX\t`), 'lends', 'no')).toBe('unknown: column-unclear')
    expect(say(header('Yes\tNo', `${Q.lends}\t\t`, '\tX\t'), 'lends', 'no')).toBe('unknown: column-unclear')
    expect(marked(read(`${Q.lends}\nYes\tNo\nX\t`), 'lends')).toEqual(['yes'])
  })

  it('leaves marks open below columns whose names it does not know', () => {
    const reading = staff('Who\tin winter\tin summer', 'Library Assistants\tX\t', 'Older Pupils\t\tX')
    expect(say(reading, 'staff', 'assistants')).toBe('unknown: column-unclear')
  })

  it('reads a row as not marked that has a mark in none of them, and gives no reading that names a column', () => {
    const reading = staff(
      '\tYear 5\tYear 6',
      'Library Assistants\tX\t',
      'Older Pupils\tX\tX',
      'Parent volunteers\t\t',
      'Trainee Teachers/Teaching Assistants\tNo\t☐',
    )
    expect(say(reading, 'staff', 'parents')).toBe('unmarked: unnamed-column')
    expect(say(reading, 'staff', 'teachers')).toBe('unmarked: other-sign')
    for (const id of ['assistants', 'pupils']) {
      const { marked: is, reason, readings } = option(reading, 'staff', id)
      expect([is, reason, readings?.map((each) => each.reason)]).toEqual([
        undefined,
        'column-unclear',
        ['column-unclear', 'column-unclear'],
      ])
    }
    expect(sentences(reading)).toEqual([
      'staff: It cannot be told what the column says in which "Library Assistants", "Older Pupils" is marked. Put all marks in one column.',
    ])
  })

  it('leaves marks in several columns open where no header names them', () => {
    const reading = staff('Library Assistants\tX\t', 'Older Pupils\t\tX', 'Parent volunteers\t\t')
    expect(say(reading, 'staff', 'assistants')).toBe('unknown: column-unclear')
    expect(say(reading, 'staff', 'parents')).toBe('unmarked: blank-cell')
    expect(codes(reading)).toEqual(['column-unclear'])
  })
})
