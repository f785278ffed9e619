import { describe, expect, it } from 'vitest'
import { readResponse } from '../../src/read.ts'
import { codes, library, option, Q, say, sentences, staff } from './library.ts'

describe('a mark before the label', () => {
  it.for([
    ['[x] Someone else (please explain) – a neighbour', 'marked: beside-label'],
    ['☒ Someone else (please explain): a neighbour', 'marked: beside-label'],
    ['[ ] Someone else (please explain) – a neighbour', 'unmarked: beside-label'],
  ] as const)('leaves room for an explanation after it: %s', ([row, said]) => {
    const reading = staff('[ ] Older Pupils', row)
    const [, , answer] = reading.answers
    expect(say(reading, 'staff', 'someone')).toBe(said)
    expect(answer?.kind === 'any-of' && answer.options.at(-1)?.explanation).toBe('a neighbour')
  })

  it('leaves no room for words after a label that asks for none', () => {
    expect(say(staff('[x] Older Pupils and others'), 'staff', 'pupils')).toBe('unknown: answered-in-words')
  })
})

describe('a mark on a line of its own', () => {
  it('belongs to the label that runs on below it', () => {
    const reading = staff(
      'School Librarians (incl. Chartered Librarians,',
      '                                                  X',
      'Archivists, etc)',
      'Older Pupils                                      X',
    )
    expect(say(reading, 'staff', 'librarians')).toBe('marked: wrapped-label')
    expect(reading.unread).toEqual([])
  })

  it('may be that of any row without one, however its label is written', () => {
    const reading = staff('Older Pupils\tX', 'Library', 'Assistants', 'Parent volunters', '', 'X')
    expect([say(reading, 'staff', 'assistants'), say(reading, 'staff', 'parents')]).toEqual([
      'unknown: stray-mark',
      'unknown: stray-mark',
    ])
    expect(sentences(reading)).toEqual([
      'staff: "X" is a mark without a label. Put the mark in the row of its option.',
    ])
    const { evidence, readings } = option(reading, 'staff', 'assistants')
    expect(evidence.map(({ line, start, end, text }) => [line, text.slice(start, end)])).toEqual([
      [4, 'Library'],
      [5, 'Assistants'],
      [8, 'X'],
    ])
    expect(readings?.map(({ reason }) => reason)).toEqual(['stray-mark', 'stray-mark'])
  })

  it('may have words behind it, and then nothing is known of the explanation', () => {
    const text = [Q.staff, '', 'Older Pupils\tX', '\tX – a neighbour', 'Someone else (please explain)'].join(
      '\n',
    )
    const reading = readResponse(text, { questionnaire: library })
    expect([say(reading, 'staff', 'someone'), codes(reading)]).toEqual([
      'unknown: stray-mark',
      ['stray-mark'],
    ])
    expect(reading.record).toEqual({
      lends: 'not-stated',
      loans: 'not-stated',
      staff: [null, null, null, null, 'pupils', null],
      times: 'not-stated',
    })
  })
})

it('a dash in place of all rows is no answer', () => {
  const reading = staff('-')
  expect(reading.answers[2]).toMatchObject({ nonAnswers: [{ text: '-' }], status: 'not-answered' })
  expect(reading.unread).toEqual([])
})
