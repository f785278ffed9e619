import { describe, expect, it } from 'vitest'
import { readDay } from '../../src/reader/days.ts'
import { Q, read, sentences } from './library.ts'

const headed = (...lines: string[]) => read([...lines, '', Q.staff, 'Older Pupils\tX'].join('\n'))

describe('a heading', () => {
  it.for([
    'Our ref: L-12',
    'OUR REF : L-12',
    '**Our ref:** L-12',
    '**Our ref**: L-12',
    'Our ref\tL-12',
    '| Our ref: | L-12 |',
    '- Our ref: L-12',
  ])('is read from %j', (line) => {
    const reading = headed(line)
    expect(reading.headings).toMatchObject([
      { id: 'reference', found: 'L-12', value: 'L-12', confidence: 'certain', reason: 'heading-label' },
    ])
    expect(reading.headings[0]?.evidence).toMatchObject([{ line: 1, text: line }])
    expect(reading.unread).toEqual([])
  })

  it('keeps colons in its value', () => {
    expect(headed('School: St. Ann: upper school').headings[0]?.value).toBe('St. Ann: upper school')
  })

  it('has no value where nothing follows', () => {
    expect(headed('Our ref:').headings).toMatchObject([
      { found: '', reason: 'not-readable', confidence: 'unsure' },
    ])
  })

  it('is not found in a sentence', () => {
    expect(headed('School was closed: no loans').headings).toEqual([])
  })

  it('is less sure after the first question', () => {
    const reading = read(`${Q.staff}\nOlder Pupils\tX\n\nOur ref: L-12`)
    expect(reading.headings).toMatchObject([{ value: 'L-12', confidence: 'likely', reason: 'late-heading' }])
  })

  it('is read once', () => {
    const reading = headed('Our ref: L-12', 'Ref: L-13')
    expect(reading.headings.map((heading) => heading.value)).toEqual(['L-12'])
    expect(reading.unread).toEqual([{ line: 2, text: 'Ref: L-13' }])
  })
})

describe('a day', () => {
  it.for([
    ['25/01/2025', '2025-01-25'],
    ['25.1.2025', '2025-01-25'],
    ['25-01-2025', '2025-01-25'],
    ['2025-01-25', '2025-01-25'],
    ['25 January 2025', '2025-01-25'],
    ['Saturday 25th Jan 2025', '2025-01-25'],
    ['January 25, 2025', '2025-01-25'],
    ['3 Sept 2024', '2024-09-03'],
    ['09/09/2024', '2024-09-09'],
    ['29/02/2024', '2024-02-29'],
  ] as const)('is read from %s', ([text, day]) => {
    expect(readDay(text)).toEqual({ day })
  })

  it.for([
    '29/02/2023',
    '31/04/2024',
    '01/25/2025',
    '12/13/2024',
    '12/09/24',
    'yesterday',
    '12',
    '12 Foo 2024',
    '0/1/2024',
    '12/09/2024/1',
  ])('is none: %s', (text) => expect(readDay(text).day).toBeUndefined())

  it('that could be read month first is read day first, and said so', () => {
    const reading = headed('Date of reply: 12/09/2024')
    expect(reading.headings).toMatchObject([
      { value: '2024-09-12', found: '12/09/2024', confidence: 'likely', reason: 'day-before-month' },
    ])
    expect(reading.findings).toMatchObject([
      {
        code: 'ambiguous-date',
        severity: 'info',
        basis: 'derived',
        cite: [{ source: 'library' }],
        page: '/library/day',
        paths: ['day'],
        found: ['12/09/2024'],
        lines: [1],
      },
    ])
    expect(sentences(reading)).toEqual([
      'day: "12/09/2024" is read day first; month first it would be 2024-12-09. See what else the document says of the day.',
    ])
  })

  it('that the calendar does not have is said so', () => {
    const reading = headed('Date of reply: 31/02/2024')
    expect(reading.headings[0]?.value).toBeUndefined()
    expect(sentences(reading)).toEqual([
      'day: "31/02/2024" is not a day of the calendar. Write year, month and day, as in 2024-09-12.',
    ])
  })
})

describe('a period that a passage names', () => {
  const period = (words: string) => read(`The request has 4 questions on the ${words}\n\n${Q.staff}`).headings

  it('is read where it stands, over the end of a line too', () => {
    expect(period('school year 2023-24:')).toEqual([
      {
        id: 'year',
        found: '2023-24',
        value: '2023-24',
        confidence: 'certain',
        reason: 'passage-words',
        evidence: [
          {
            line: 1,
            text: 'The request has 4 questions on the school year 2023-24:',
            start: 35,
            end: 54,
          },
        ],
      },
    ])
    expect(period('school year\n2023/2024')).toMatchObject([
      {
        value: '2023-24',
        evidence: [
          { line: 1, start: 35, end: 46 },
          { line: 2, start: 0, end: 9 },
        ],
      },
    ])
  })

  it('is not readable where there are two', () => {
    expect(period('school year 2022-23 and 2023-24:')).toMatchObject([
      { found: '2022-23', reason: 'not-readable', confidence: 'unsure' },
    ])
    expect(period('school year 2022-23 and 2023-24:')[0]).not.toHaveProperty('value')
  })
})
