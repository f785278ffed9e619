import { describe, expect, it } from 'vitest'
import { choice, loans, marked, Q, read, sentences, staff } from './library.ts'

const found = (text: string, question = 'times') =>
  read(text).answers.find((each) => each.question === question)?.found

describe('a question', () => {
  it.for([
    Q.times,
    `4. ${Q.times}`,
    `1) ${Q.times}`,
    `Q4: ${Q.times}`,
    `Question 4. ${Q.times}`,
    `(d) ${Q.times}`,
    `**4. ${Q.times}**`,
    `## 4. ${Q.times}`,
    `> ${Q.times}`,
    Q.times.toUpperCase(),
    Q.times.replaceAll(' ', '\u00a0'),
  ])('is found by its words, whatever its number and looks: %s', (text) => {
    expect(found(text)).toBe(true)
  })

  it.for([
    'At which time(s) of the day are books lent to pupils/parents?',
    'At which times of the day are books are lent to pupils/parents?',
    'At which time(s) of day are books are lent to pupils / parents?',
    'At wich time(s) of the day are books are lent to pupil/parents',
  ])('is found through slips of wording: %s', (text) => {
    expect(found(text)).toBe(true)
  })

  it('is found over several lines, but not across a blank one', () => {
    expect(found('4. At which time(s)\nof the day are books\n   are lent to\npupils/parents?')).toBe(true)
    expect(found('4. At which time(s)\n\nof the day are books are lent to pupils/parents?')).toBe(false)
  })

  it('is not found in a sentence that goes on with its words, or in a part of it', () => {
    expect(found(`${Q.lends} It did, said some.`, 'lends')).toBe(true)
    expect(found('Who looked after the library while it was closed', 'staff')).toBe(false)
    expect(found('Who looked after', 'staff')).toBe(false)
  })

  it('is found in any order and with numbers that start again', () => {
    const reading = read(`1. ${Q.staff}\nOlder Pupils\tX\n\n1. ${Q.lends}\nYes\tX\nNo\t`)
    expect([marked(reading, 'staff'), marked(reading, 'lends')]).toEqual([['pupils'], ['yes']])
    expect(reading.answers.map((answer) => answer.question)).toEqual(['lends', 'loans', 'staff', 'times'])
  })

  it.for([
    [`3. ${Q.staff}`],
    ['3. Who looked after the library?', '(mark X for all that apply)'],
    ['3. Who looked after the library?', '', '(mark X for', 'whichever fits)'],
    ['**3. Who looked after the library?** (mark X for', 'all that apply)'],
    ['3. Who looked after the library?', 'Mark X to all that apply:'],
  ])('takes its instruction with it: %j', (lines) => {
    const reading = read([...lines, '', 'Older Pupils\tX', 'Parent volunteers\t'].join('\n'))
    expect([marked(reading, 'staff'), reading.unread, reading.findings]).toEqual([['pupils'], [], []])
    expect(new Set(choice(reading, 'staff').evidence.map((each) => each.line)).size).toBe(
      lines.filter(Boolean).length,
    )
  })

  it('leaves a bracket that is not its instruction to the answer', () => {
    expect(marked(read(`${Q.lends} (yes)`), 'lends')).toEqual(['yes'])
    expect(loans('(picture books)').items.map((item) => item.text)).toEqual(['(picture books)'])
    const [, answer] = read(`${Q.loans} (comics, to one pupil)`).answers
    expect(answer?.kind === 'free-text' && answer.items.map((item) => item.text)).toEqual([
      '(comics, to one pupil)',
    ])
    expect(staff('(put a cross where it fits)', 'Older Pupils\tX').unread).toEqual([
      { line: 3, text: '(put a cross where it fits)' },
    ])
  })

  it('takes an instruction and a header that stand above it', () => {
    const reading = read(`1. Tick the box that fits:\n\n\tYes\tNo\n${Q.lends}\t\t\n\tX\t`)
    expect(choice(reading, 'lends').evidence.map((each) => each.line)).toEqual([1, 4])
  })

  it('ends the answer in words before the instruction of the next question', () => {
    const text = `${Q.loans}\n\nPicture books\n\n1. Tick the box that fits:\n\n\tYes\tNo\n${Q.lends}\t\t\n\tX\t`
    const [, answer] = read(text).answers
    expect(answer?.kind === 'free-text' && answer.items.map((item) => item.text)).toEqual(['Picture books'])
  })

  it('shares the header of a table with the question above', () => {
    const reading = read(`\tYes\tNo\n${Q.lends}\t\tX`)
    expect(marked(reading, 'lends')).toEqual(['no'])
  })
})

describe('a question that stands twice', () => {
  it('is read once, and the rest is left unread', () => {
    const reading = read(`${Q.lends}\nYes\tX\nNo\t\n\n${Q.staff}\nOlder Pupils\tX\n\n${Q.staff}\nTeachers\tX`)
    expect([marked(reading, 'lends'), marked(reading, 'staff')]).toEqual([['yes'], ['pupils']])
    expect(reading.unread.map((each) => each.line)).toEqual([8, 9])
    expect(sentences(reading)).toEqual([
      'Questions stand more than once: on line 8 they are not read. Give one response at a time.',
    ])
    expect(reading.findings[0]).toMatchObject({ code: 'question-twice', severity: 'warning', lines: [8] })
  })
})

describe('what is not asked', () => {
  it('is told apart by the first words of its passages, up to the end of the paragraph', () => {
    const reading = read(
      `QUESTIONS & ANSWERS\n\nA **loan** is a book that\nis taken home.\n\nThe request has 4 questions:\n\n${Q.staff}`,
    )
    expect(reading.passages.map(({ id, lines, text }) => [id, lines, text])).toEqual([
      ['title', [1], 'QUESTIONS & ANSWERS'],
      ['definition', [3, 4], 'A **loan** is a book that is taken home.'],
      ['scope', [6], 'The request has 4 questions:'],
    ])
    expect(reading.passages[1]?.evidence.map(({ line, start, end }) => [line, start, end])).toEqual([
      [3, 0, 25],
      [4, 0, 14],
    ])
    expect(reading.unread).toEqual([])
  })

  it('does not take a title for a paragraph', () => {
    expect(read(`QUESTIONS & ANSWERS\nWe have no library.\n\n${Q.staff}`).unread).toEqual([
      { line: 2, text: 'We have no library.' },
    ])
  })

  it('ends a passage where a question begins', () => {
    expect(marked(read(`The request has 4 questions:\n${Q.staff}\nOlder Pupils\tX`), 'staff')).toEqual([
      'pupils',
    ])
  })

  it('is unread before the first question and among the options', () => {
    const reading = read(`Dear Ms Hill\n\n${Q.staff}\nOlder Pupils\tX\n\nYours, the school`)
    expect(reading.unread).toEqual([
      { line: 1, text: 'Dear Ms Hill' },
      { line: 6, text: 'Yours, the school' },
    ])
  })

  it('keeps a free answer that begins like a passage', () => {
    expect(loans('A loan is a book we hand out').items.map((item) => item.text)).toEqual([
      'A loan is a book we hand out',
    ])
  })

  it('does not take a list of options for anything else', () => {
    expect(staff('Older Pupils\tX').passages).toEqual([])
  })
})
