import { describe, expect, it } from 'vitest'
import { choice, codes, option, Q, read, say, staff } from './library.ts'

describe('a list without cells', () => {
  it.for(['☒ Yes ☐ No', '[x] Yes [ ] No', 'Yes ☒ No ☐', 'Yes [x] No [ ]'])(
    'reads options on one line: %j',
    (row) => {
      const reading = read(`${Q.lends}\n${row}`)
      expect([say(reading, 'lends', 'yes'), say(reading, 'lends', 'no')]).toEqual([
        'marked: beside-label',
        'unmarked: beside-label',
      ])
      expect(reading.unread).toEqual([])
    },
  )

  it.for([
    ['- [x] Library Assistants', '- [ ] Older Pupils'],
    ['☒ Library Assistants', '☐ Older Pupils'],
    ['Library Assistants X', 'Older Pupils -'],
    ['Library Assistants – X', 'Older Pupils: No'],
    ['* Library Assistants: yes', '* Older Pupils: no'],
  ])('reads marks beside the label: %j', (rows) => {
    const reading = staff(...rows)
    expect([say(reading, 'staff', 'assistants'), say(reading, 'staff', 'pupils')]).toEqual([
      'marked: beside-label',
      'unmarked: beside-label',
    ])
  })

  it('takes the one option named in answer to a question that takes one', () => {
    expect(say(read(`1. ${Q.lends}\n\n**Yes**`), 'lends', 'yes')).toBe('marked: named-alone')
    expect(say(read(`1. ${Q.lends} No.`), 'lends', 'no')).toBe('marked: named-alone')
    expect(say(read(`1. ${Q.lends}\tYes\t`), 'lends', 'yes')).toBe('marked: named-alone')
  })

  it('gives both readings where some options are listed and none is marked', () => {
    const reading = staff('Library Assistants', 'Older Pupils')
    expect(say(reading, 'staff', 'pupils')).toBe('unknown: listed-without-marks')
    expect(option(reading, 'staff', 'pupils').readings).toEqual([
      { marked: true, reason: 'listed-without-marks', evidence: option(reading, 'staff', 'pupils').evidence },
      {
        marked: false,
        reason: 'listed-without-marks',
        evidence: option(reading, 'staff', 'pupils').evidence,
      },
    ])
    expect(codes(reading)).toEqual(['listed-without-marks'])
  })

  it('takes all options listed, none marked, as unmarked', () => {
    expect(say(read(`${Q.lends}\nYes\nNo`), 'lends', 'yes')).toBe('unmarked: stripped-cell')
  })

  it('never takes prose that begins with a label for a mark', () => {
    const reading = staff('Library Assistants help on Mondays, no others do.', 'Older Pupils\tX')
    expect(say(reading, 'staff', 'assistants')).toBe('unknown: not-listed')
    expect(reading.unread.map((each) => each.line)).toEqual([3])
  })

  it('leaves each option open of which a sentence in place of the list may speak, also those that it does not name', () => {
    const reading = staff('Older pupils and their friends did it all year.')
    expect(
      choice(reading, 'staff').options.map(({ option: id, marked: is, reason }) => [id, is, reason]),
    ).toEqual(
      choice(reading, 'staff').options.map(({ option: id }) => [
        id,
        undefined,
        id === 'pupils' ? 'named-in-words' : 'answered-in-words',
      ]),
    )
  })

  it.for(['Yes / No', 'Yes No', 'Yes/No'])('does not take %j for an answer', (row) => {
    expect(choice(read(`${Q.lends}\n${row}`), 'lends').options.map((each) => each.reason)).toEqual([
      'answered-in-words',
      'answered-in-words',
    ])
  })

  it.for(['Yes (see below)\nNo', 'YES - our reading room\nNO', 'Yes___X___\nNo______', 'No\nOr rather yes'])(
    'takes no bare option for the answer where a line beside it has the other: %j',
    (rows) => {
      const { options } = choice(read(`${Q.lends}\n${rows}`), 'lends')
      expect(options.map(({ marked, confidence }) => [marked, confidence])).toEqual([
        [undefined, 'unsure'],
        [undefined, 'unsure'],
      ])
    },
  )

  it('leaves a question blank whose letter only ends', () => {
    const { options } = choice(read(`${Q.lends}\n\nKind regards\nM. Orme`), 'lends')
    expect(options.map(({ reason }) => reason)).toEqual(['not-listed', 'not-listed'])
  })
})
