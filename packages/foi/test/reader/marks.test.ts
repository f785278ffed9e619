import { describe, expect, it } from 'vitest'
import { signedOf, signOf } from '../../src/reader/marks.ts'
import { codes, marked, option, Q, read, say, sentences, staff } from './library.ts'

describe('a mark', () => {
  it.for(['X', 'x', ' x ', 'Ｘ', 'X.', '**X**'])('is %j', (sign) => {
    expect(say(staff(`Library Assistants\t${sign}`), 'staff', 'assistants')).toBe('marked: own-row')
  })

  it.for(['✓', '✔', '✔️', '☒', '☑', '[x]', '[X]', '[ x ]', '\\[x\\]', 'Yes', 'YES'])(
    'is also %j, less surely',
    (sign) => {
      expect(say(staff(`Library Assistants\t${sign}`), 'staff', 'assistants')).toBe('marked: other-sign')
    },
  )

  it.for(['☐', '[ ]', '[]', 'No', 'no', '-', '–', '—'])('is not %j', (sign) => {
    expect(say(staff(`Library Assistants\t${sign}`), 'staff', 'assistants')).toBe('unmarked: other-sign')
  })

  it.for(['', ' ', '\u00a0', '\u200b'])('is not a blank: %j', (sign) => {
    expect(say(staff(`Library Assistants\t${sign}`), 'staff', 'assistants')).toBe('unmarked: blank-cell')
  })

  it.for(['?', '✗', 'some', '0', '1', '!', 'n/a', '*'])('is unknown: %j', (sign) => {
    const reading = staff(`Library Assistants\t${sign}`, 'Older Pupils\tX')
    expect(say(reading, 'staff', 'assistants')).toBe('unknown: unknown-sign')
    expect(option(reading, 'staff', 'assistants').readings?.map((each) => each.marked)).toEqual([true, false])
    expect(sentences(reading)).toEqual([
      `staff: "${sign}" is no known mark. Write X where the option applies, and nothing where it does not.`,
    ])
    expect(reading.findings[0]).toMatchObject({
      code: 'unknown-sign',
      severity: 'warning',
      found: [sign],
      lines: [3],
    })
  })

  it('may have words after it', () => {
    expect(signedOf('X – until May')).toEqual({ sign: 'mark', remark: 'until May' })
    expect(signedOf('yes, two')).toEqual({ sign: 'other-mark', remark: 'two' })
    expect(signedOf('no idea')).toEqual({ sign: 'unknown', remark: 'no idea' })
    expect(option(staff('Library Assistants\tX (since May)'), 'staff', 'assistants')).toMatchObject({
      marked: true,
      reason: 'with-remark',
      explanation: '(since May)',
    })
  })

  it('is less sure where words stand beside it', () => {
    expect(say(staff('Library Assistants\tX\tsince May'), 'staff', 'assistants')).toBe('marked: with-remark')
  })

  it.for(['X - no longer', 'X (until 2022)', 'Yes, but never alone'])(
    'is in doubt where the words beside it may take it back: %s',
    (mark) => {
      expect(say(staff(`Library Assistants\t${mark}`, 'Older Pupils\tX'), 'staff', 'assistants')).toBe(
        'unknown: denied-nearby',
      )
    },
  )

  it('is in doubt where a line says that marks stand for what is not so', () => {
    const reading = staff('X = does not look after it', 'Library Assistants\tX', 'Older Pupils\t')
    expect([say(reading, 'staff', 'assistants'), say(reading, 'staff', 'pupils')]).toEqual([
      'unknown: column-unclear',
      'unknown: column-unclear',
    ])
    expect(say(staff('X = looks after it', 'Library Assistants\tX'), 'staff', 'assistants')).toBe(
      'marked: own-row',
    )
  })

  it('may stand in quotes', () => {
    expect([signOf('‘X’'), signOf('"x"'), signOf('‘?’')]).toEqual(['other-mark', 'other-mark', 'unknown'])
  })

  it('is never a whole word', () => {
    expect(signOf('xylophone')).toBe('unknown')
  })
})

describe('Y and N', () => {
  it('say yes and no where no row has another mark, less surely', () => {
    const reading = staff(
      'Library Assistants\tY',
      'Older Pupils\tN',
      'Parent volunteers\ty.',
      'Trainee Teachers/Teaching Assistants\tYes',
      'Someone else (please explain)\tY – gardeners',
    )
    expect(
      ['assistants', 'pupils', 'parents', 'teachers', 'someone'].map((id) => say(reading, 'staff', id)),
    ).toEqual([
      'marked: other-sign',
      'unmarked: other-sign',
      'marked: other-sign',
      'marked: other-sign',
      'marked: with-remark',
    ])
    expect(option(reading, 'staff', 'someone').explanation).toBe('gardeners')
    expect(
      option(reading, 'staff', 'assistants').evidence.map(({ text, start, end }) => text.slice(start, end)),
    ).toEqual(['Library Assistants', 'Y'])
    expect(reading.findings).toEqual([])
  })

  it('may stand below the names of the options', () => {
    expect(marked(read(`\tYes\tNo\n${Q.lends}\t\t\n\tN\tY`), 'lends')).toEqual(['no'])
  })

  it('are no known marks beside another mark, and a small n without a Y may be a bullet', () => {
    expect(say(staff('Library Assistants\tX', 'Older Pupils\tN'), 'staff', 'pupils')).toBe(
      'unknown: unknown-sign',
    )
    expect(say(staff('Library Assistants\tn', 'Older Pupils\t'), 'staff', 'assistants')).toBe(
      'unknown: unknown-sign',
    )
    expect(say(staff('Library Assistants\tn', 'Older Pupils\ty'), 'staff', 'assistants')).toBe(
      'unmarked: other-sign',
    )
  })

  it('leave what is in neither open, and words that only begin with the letter', () => {
    const reading = staff('Library Assistants\tY', 'Older Pupils\t?', 'Parent volunteers\tN/A')
    expect([say(reading, 'staff', 'pupils'), say(reading, 'staff', 'parents')]).toEqual([
      'unknown: unknown-sign',
      'unknown: unknown-sign',
    ])
  })
})

const someone = (row: string) => option(staff('Library Assistants\tX', row), 'staff', 'someone')

describe('an option that asks for words', () => {
  it('takes the words beside its mark', () => {
    const mark = { marked: true, explanation: 'gardeners, cooks' }
    expect(someone('Someone else (please explain)\tX\tgardeners, cooks')).toMatchObject({
      ...mark,
      reason: 'own-row',
    })
    expect(someone('Someone else (please explain)\tX - gardeners, cooks')).toMatchObject({
      ...mark,
      reason: 'with-remark',
    })
    expect(someone('Someone else (please explain): X gardeners, cooks')).toMatchObject({
      ...mark,
      reason: 'beside-label',
    })
  })

  it('stays unknown where words stand in the place of the mark, and keeps the words', () => {
    for (const row of [
      'Someone else (please explain)\tgardeners',
      'Someone else (please explain): gardeners',
    ]) {
      const { marked: is, reason, explanation, readings } = someone(row)
      expect([is, reason, explanation, readings?.length]).toEqual([
        undefined,
        'explained-only',
        'gardeners',
        2,
      ])
    }
  })

  it('is unmarked where the cell of the mark is blank, and keeps the words', () => {
    expect(someone('Someone else (please explain)\t\tgardeners')).toMatchObject({
      marked: false,
      reason: 'blank-cell',
      explanation: 'gardeners',
    })
  })

  it('is unmarked, and not explained, where the words are no answer', () => {
    const answer = someone('Someone else (please explain)\tN/A')
    expect(answer).toMatchObject({ marked: false, reason: 'other-sign' })
    expect(answer).not.toHaveProperty('explanation')
  })

  it('is explained by the words behind a mark, and not by the mark, where it cannot be told what that says', () => {
    for (const sign of ['X', 'Y', 'y']) {
      const row = `Someone else (please explain)\t\t${sign} – gardeners`
      const reading = staff('Library Assistants\tX\t', row)
      expect(option(reading, 'staff', 'someone').explanation).toBe('gardeners')
    }
    expect(someone('Someone else (please explain)\tY – gardeners')).toMatchObject({
      reason: 'explained-only',
      explanation: 'gardeners',
    })
    expect(someone('Someone else (please explain)\tYoga teachers')).toMatchObject({
      explanation: 'Yoga teachers',
    })
  })

  it('has the words of each of its cells, without their marks', () => {
    const answer = someone('Someone else (please explain)\tX - gardeners\tX - cooks')
    expect(answer).toMatchObject({ explanation: 'gardeners cooks' })
  })

  it('takes the words between its label and its mark, or after a box', () => {
    for (const row of [
      'Someone else (please explain): gardeners\tX',
      '☒ Someone else (please explain): gardeners',
    ])
      expect(someone(row)).toMatchObject({ marked: true, reason: 'beside-label', explanation: 'gardeners' })
  })

  it('takes the words of the row below, which has no label', () => {
    const reading = staff('Someone else (please explain)\tX', '\tgardeners')
    expect(option(reading, 'staff', 'someone')).toMatchObject({ marked: true, explanation: 'gardeners' })
    expect(reading.unread).toEqual([])
  })
})

describe('marks that disagree', () => {
  it('leave an option open that is listed marked and not marked', () => {
    const reading = staff('Library Assistants\tX', 'Older Pupils\t', 'Library Assistants\t')
    expect(say(reading, 'staff', 'assistants')).toBe('unknown: contradictory-marks')
    expect(
      option(reading, 'staff', 'assistants').readings?.map(({ marked: is, reason }) => [is, reason]),
    ).toEqual([
      [true, 'own-row'],
      [false, 'blank-cell'],
    ])
    expect(sentences(reading)).toEqual([
      'staff: "Library Assistants" is both marked and not marked. Keep the mark that is right.',
    ])
    expect(reading.findings[0]).toMatchObject({ code: 'contradictory-marks', lines: [3, 5] })
  })

  it('leave an option open with one sign beside its label and another in its cell', () => {
    const label = 'As something to do for pupils who stay in, like during breaks or over lunch'
    expect(say(read(`${Q.times}\n${label} - no\tX`), 'times', 'break')).toBe('unknown: contradictory-marks')
    const reading = staff('[x] Library Assistants\tNo', '[x] Older Pupils\tX', '[x] Parent volunteers\t')
    expect(say(reading, 'staff', 'assistants')).toBe('unknown: contradictory-marks')
    expect(marked(reading, 'staff')).toEqual(['parents', 'pupils'])
    expect(codes(reading)).toEqual(['contradictory-marks'])
  })

  it.for([
    ['Library Assistants\tX\t\tNo', 'contradictory-marks'],
    ['Library Assistants\tNo\tX', 'contradictory-marks'],
    ['Library Assistants\tX\t?', 'unknown-sign'],
  ] as const)('leave an option open whose row has two signs: %j', ([row, reason]) => {
    const reading = staff(row, 'Older Pupils\t')
    expect(option(reading, 'staff', 'assistants')).toMatchObject({ confidence: 'unsure', reason })
    expect(option(reading, 'staff', 'assistants')).not.toHaveProperty('explanation')
    expect(option(reading, 'staff', 'assistants').readings?.map((each) => each.marked)).toEqual([true, false])
  })

  it('leave an option alone that is listed twice alike', () => {
    const reading = staff('Library Assistants\tX', 'Library Assistants\tX')
    expect([say(reading, 'staff', 'assistants'), codes(reading)]).toEqual(['marked: own-row', []])
  })

  it('leave both options open of a question that takes one', () => {
    const reading = read(`${Q.lends}\nYes\tX\nNo\tX`)
    expect([say(reading, 'lends', 'yes'), say(reading, 'lends', 'no')]).toEqual([
      'unknown: two-marked',
      'unknown: two-marked',
    ])
    expect(sentences(reading)).toEqual([
      'lends: "Yes", "No" are marked; the question takes one option. Keep the mark that is meant.',
    ])
    expect(marked(reading, 'lends')).toEqual([])
  })
})
