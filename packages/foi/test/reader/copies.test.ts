import { describe, expect, it } from 'vitest'
import { codes, loans, marked, Q, read, sentences } from './library.ts'

const asked = `1. ${Q.lends}\nYes\nNo\n\n2. ${Q.loans}\n\n3. ${Q.staff}\nLibrary Assistants\nOlder Pupils\n`
const answered = `1. ${Q.lends}\nYes\tX\nNo\t\n\n2. ${Q.loans}\nComics\n\n3. ${Q.staff}\nLibrary Assistants\tX\nOlder Pupils\t\n`

describe('a request that is repeated before the answers', () => {
  it('does not win over the copy that is answered', () => {
    const reading = read(`Dear Ms Hill\n\n${asked}\nOur ref: L-12\n\n${answered}`)
    expect([marked(reading, 'lends'), marked(reading, 'staff')]).toEqual([['yes'], ['assistants']])
    expect(reading.answers[1]).toMatchObject({ items: [{ text: 'Comics' }] })
    expect(reading.headings.map(({ value, reason }) => [value, reason])).toEqual([['L-12', 'heading-label']])
    expect(sentences(reading)).toEqual([
      'Questions stand more than once: on line 3, 7, 9 they are not read. Give one response at a time.',
    ])
    expect(reading.unread.map(({ line }) => line)).toEqual([1, 3, 4, 5, 7, 9, 10, 11])
  })

  it('does not win question by question either', () => {
    const reading = read(
      `${Q.lends}\n\n${Q.lends}\nYes\tX\nNo\t\n\n${Q.staff}\n\n${Q.staff}\nOlder Pupils\tX`,
    )
    expect([marked(reading, 'lends'), marked(reading, 'staff')]).toEqual([['yes'], ['pupils']])
  })

  it('is read where no copy is answered', () => {
    expect(codes(read(`${Q.lends}\n\n${Q.lends}`))).toEqual(['question-twice'])
  })

  it('takes an option that is named alone for an answer', () => {
    const reading = read(`${Q.lends}\nNo\n\n${answered}`)
    expect(marked(reading, 'lends')).toEqual(['no'])
  })

  it('never lends an answer to another response that left the question open', () => {
    const other = answered.replace('Library Assistants\tX', 'Library Assistants\t')
    expect(marked(read(`${other}\n${answered}`), 'staff')).toEqual([])
  })
})

describe('what follows the answers', () => {
  it('is unread from the end of the letter on', () => {
    const reading = read(`${Q.loans}\nComics\n\nYours sincerely,\n\nA. Hill`)
    expect(reading.answers[1]).toMatchObject({ items: [{ text: 'Comics' }] })
    expect(reading.unread.map(({ line }) => line)).toEqual([4, 6])
  })

  it('is unread from the notice on complaints on', () => {
    const notice = 'If you are dissatisfied with our answers, you may ask for an internal review.'
    const reading = read(`${Q.loans}\nComics\n\n${notice}\nWrite to us.`)
    expect(reading.answers[1]).toMatchObject({ items: [{ text: 'Comics' }] })
    expect(reading.unread.map(({ line }) => line)).toEqual([4, 5])
  })

  it('is not mistaken where an answer only speaks of regards', () => {
    expect(loans('Comics, with regards to the parents').items).toHaveLength(1)
  })
})

describe('pages', () => {
  const page = (number: number, ...lines: string[]) =>
    `Hill School\n\n${lines.join('\n')}\n\nLetter L-12    Page ${number} of 2\n`

  it('have their headers, footers and numbers taken out, wherever they stand', () => {
    const reading = read(
      page(1, Q.loans, 'Comics and picture books for every single pupil of the school who wants') +
        `\f${page(2, 'to read over lunch', 'Novels', '', Q.staff, 'Older Pupils    X')}`,
    )
    expect(reading.answers[1]).toMatchObject({
      items: [
        {
          text: 'Comics and picture books for every single pupil of the school who wants to read over lunch',
        },
        { text: 'Novels' },
      ],
    })
    expect(marked(reading, 'staff')).toEqual(['pupils'])
    expect([reading.layout, reading.unread]).toEqual([[6, 7, 15], [{ line: 1, text: 'Hill School' }]])
  })

  it('keep an option that ends several of them', () => {
    const rows = ['Before lessons\t', 'After lessons\tX']
    const reading = read(page(1, Q.times, ...rows) + `\f${page(2, ...rows)}`)
    expect(marked(reading, 'times')).toEqual(['after'])
  })

  it('keep lines that stand twice on one page', () => {
    expect(loans('Comics', 'Novels', 'Comics').items).toHaveLength(3)
  })
})
