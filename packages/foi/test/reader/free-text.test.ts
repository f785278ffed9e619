import { describe, expect, it } from 'vitest'
import type { ItemAnswer } from '../../src/reader/reading.ts'
import { loans, Q, read } from './library.ts'

const facetsOf = (item: ItemAnswer | undefined) =>
  Object.fromEntries((item?.facets ?? []).map(({ facet, value, reason }) => [facet, [value, reason]]))
const only = (line: string) => facetsOf(loans(line).items[0])

describe('an answer in words', () => {
  it('has an item for each line, and a heading that speaks for the lines below', () => {
    const answer = loans(
      'Loans to pupils aged 8-11 with a class card-',
      'Comics',
      '‘Top shelf’ picture books for one pupil',
    )
    expect(answer.headings.map((heading) => heading.text)).toEqual([
      'Loans to pupils aged 8-11 with a class card-',
    ])
    expect(answer.items.map(({ text, under }) => [text, under])).toEqual([
      ['Comics', 0],
      ['‘Top shelf’ picture books for one pupil', 0],
    ])
    expect(facetsOf(answer.items[0])).toEqual({
      borrower: ['class', 'from-heading'],
      ages: [{ min: 8, max: 11 }, 'from-heading'],
    })
    expect(facetsOf(answer.items[1])).toEqual({
      borrower: ['pupil', 'own-words'],
      shelf: ['picture-books', 'own-words'],
      ages: [{ min: 8, max: 11 }, 'from-heading'],
    })
    expect(answer.items[0]?.facets[0]).toMatchObject({ confidence: 'likely', evidence: [{ line: 3 }] })
  })

  it('reads bullets, numbers and bold without them, and keeps the line as it is', () => {
    const answer = loans('- Comics', '* **Novels**', '1. Poems', '• Plays')
    expect(answer.items.map((item) => item.text)).toEqual(['Comics', 'Novels', 'Poems', 'Plays'])
    expect(answer.items[1]?.evidence).toEqual([{ line: 4, text: '* **Novels**', start: 0, end: 12 }])
  })

  it('joins an indented line to the bullet above', () => {
    expect(loans('- Comics and', '  picture books', '- Novels').items.map((item) => item.text)).toEqual([
      'Comics and picture books',
      'Novels',
    ])
  })

  it('gives each heading its own lines, up to a blank line', () => {
    const answer = loans('Upstairs:', '- Comics', 'Downstairs:', '- Novels', '', 'Poems everywhere')
    expect(answer.items.map(({ text, under }) => [text, under])).toEqual([
      ['Comics', 0],
      ['Novels', 1],
      ['Poems everywhere', undefined],
    ])
  })

  it('takes no half of a range for a heading, and is not sure of the whole', () => {
    const answer = loans('Comics for pupils aged 14-', '18 with a card', 'Novels')
    expect(answer.headings).toEqual([])
    expect(answer.items.map(({ text }) => text)).toEqual([
      'Comics for pupils aged 14-18 with a card',
      'Novels',
    ])
    expect(answer.items[0]?.facets).toMatchObject([
      {
        facet: 'ages',
        value: { min: 14, max: 18 },
        confidence: 'unsure',
        evidence: [
          { line: 3, start: 23, end: 26 },
          { line: 4, start: 0, end: 2 },
        ],
      },
    ])
    expect(loans('Loans to pupils aged 8-11-', 'Comics').headings).toHaveLength(1)
    const lost = loans('Comics for pupils aged 14-', 'with a card')
    expect([lost.headings.length, lost.items.length]).toEqual([0, 2])
  })

  it('reads a last line that ends in a colon as an item', () => {
    expect(loans('Comics', 'Novels:').headings).toEqual([])
  })

  it('reads what stands on the line of the question', () => {
    const [, answer] = read(`2. ${Q.loans} Picture books`).answers
    expect(answer?.kind === 'free-text' && answer.items.map((item) => item.text)).toEqual(['Picture books'])
  })

  it('reads a table row by row, without the row that only names its columns', () => {
    const rows = ['Picture books\taged 8-11\tself-service', 'Comics\taged 5-7\tclass']
    const answer = loans('Books\tAge\tHow', ...rows)
    expect(answer.items.map((item) => item.text)).toEqual([
      'Picture books; aged 8-11; self-service',
      'Comics; aged 5-7; class',
    ])
    expect(facetsOf(answer.items[1])).toEqual({
      borrower: ['class', 'own-words'],
      ages: [{ min: 5, max: 7 }, 'own-words'],
    })
    expect(loans(...rows.slice(0, 1), '---\t---', ...rows.slice(1)).items).toHaveLength(2)
  })

  it('joins a long line to the one that goes on in small letters', () => {
    const lines = [
      'Picture books for all of the younger pupils of the school and',
      'their parents, by self-service',
    ]
    expect(loans(...lines).items.map((item) => item.text)).toEqual([lines.join(' ')])
    expect(loans('Picture books', 'comics').items).toHaveLength(2)
  })

  it('keeps non-answers apart', () => {
    for (const text of ['N/A', 'n/a.', 'Not applicable', 'none', 'None.', '-', '–', 'nil']) {
      expect(loans(text)).toMatchObject({ items: [], nonAnswers: [{ text, evidence: [{ line: 3 }] }] })
    }
    expect(loans('none of the comics').items).toHaveLength(1)
  })
})

describe('what a line says', () => {
  it('is told by whole words only, a blank as good as a hyphen', () => {
    expect(only('self service')).toEqual({ shelf: ['self-service', 'own-words'] })
    expect(only('SELF–SERVICE')).toEqual({ shelf: ['self-service', 'own-words'] })
    expect(only('classics, self-serviced')).toEqual({})
  })

  it('is told by the longest term', () => {
    expect(only('touch picture books')).toEqual({ shelf: ['books-to-touch', 'own-words'] })
  })

  it('is pointed at in the line', () => {
    const [item] = loans('All the picture-book shelf').items
    expect(item?.facets).toMatchObject([{ confidence: 'likely', evidence: [{ line: 3, start: 8, end: 20 }] }])
  })

  it('is told once, with every place', () => {
    const [item] = loans('class by class').items
    expect(item?.facets.map((each) => each.evidence.length)).toEqual([2])
  })

  it.for([
    ['pupils aged 8-18', { min: 8, max: 18 }],
    ['pupils aged 8 – 18', { min: 8, max: 18 }],
    ['pupils aged 8 to 18', { min: 8, max: 18 }],
    ['pupils aged between 8 and 18', { min: 8, max: 18 }],
    ['5-7 year olds', { min: 5, max: 7 }],
    ['aged 16+', { min: 16 }],
    ['aged 16 and over', { min: 16 }],
    ['aged up to 11', { max: 11 }],
    ['aged 18-8', { min: 18, max: 8 }],
  ] as const)('has ages where they are stated: %s', ([line, ages]) => {
    expect(only(line)).toEqual({ ages: [ages, 'own-words'] })
  })

  it.for([
    '2-3 comics',
    'aged 5, 2-3 comics',
    '8-18',
    'on 12-09-2024, age unknown',
    'aged 8 and 18',
    'age 8',
    'aged 1/2-3',
  ])('has no ages where they are not: %s', (line) => expect(only(line)).toEqual({}))
})
