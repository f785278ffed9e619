import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordings } from '../plugins/reference/wordings.ts'
import type { WordingLine } from '../src/reference/change-data.ts'

/** Lines with what is marked in brackets. */
const shown = (lines: readonly WordingLine[] = []) =>
  lines.map((line) => line.map(({ text, own }) => (own ? `[${text}]` : text)).join(''))

const both = (before?: string, after?: string) => {
  const wording = wordings(before, after)
  return [shown(wording.before), shown(wording.after)]
}

it('only what differs is marked', () => {
  expect(
    both('Advice on overdose rests on knowledge.', 'Advice on overdose or crisis rests on knowledge.'),
  ).toEqual([
    ['Advice on overdose rests on knowledge.'],
    ['Advice on overdose [or crisis] rests on knowledge.'],
  ])
})

it('a line to a neighbour stands on its own, and is plain where it stayed', () => {
  expect(
    both(
      'A talk.\nNot chat: that has no aim\nNot letter: it is read',
      'A long talk.\nNot chat: that has no aim',
    ),
  ).toEqual([
    ['A talk.', 'Not chat: that has no aim', '[Not letter: it is read]'],
    ['A [long] talk.', 'Not chat: that has no aim'],
  ])
})

it('a word that stayed between two changes is marked with them', () => {
  expect(both('Help given once or weekly to a person.', 'Help given daily or monthly to a person.')).toEqual([
    ['Help given [once or weekly] to a person.'],
    ['Help given [daily or monthly] to a person.'],
  ])
})

it('a line that kept little is marked whole', () => {
  expect(both('A talk in one room.', 'Work with a whole family at home.')).toEqual([
    ['[A talk in one room.]'],
    ['[Work with a whole family at home.]'],
  ])
})

it('a wording without another is marked whole', () => {
  expect(wordings(undefined, 'group work')).toEqual({ after: [[{ text: 'group work', own: true }]] })
})

it('every wording can be read whole, whatever is marked', () => {
  const text = fc
    .array(fc.constantFrom('a', 'talk', 'of', 'two.', 'Not', 'x:', ','))
    .map((words) => words.join(' '))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { before: was = [], after: is = [] } = wordings(before, after)
      const read = (lines: readonly WordingLine[]) =>
        lines.map((line) => line.map((piece) => piece.text).join('')).join(' ')
      expect([read(was), read(is)]).toEqual([before, after])
    }),
  )
})
