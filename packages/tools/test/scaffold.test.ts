import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeConcept } from '../src/scaffold/concept.ts'
import { filled, namesOf } from '../src/scaffold/names.ts'
import { newFile } from '../src/scaffold/new-file.ts'
import { writeRule } from '../src/scaffold/rule.ts'

let root = ''
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'scaffold-'))
})
afterEach(() => rmSync(root, { recursive: true }))

it('a name is written in every way it is needed', () => {
  const names = namesOf('opening-hours', 'Opening hours')
  expect(filled('{{id}} {{name}} {{Name}} {{title}}', names)).toBe(
    'opening-hours openingHours OpeningHours Opening hours',
  )
})

it('refuses an id or a title that code cannot hold', () => {
  expect(() => namesOf('Opening Hours', 'x')).toThrow(
    '"Opening Hours" is no id. Write it in small letters with hyphens, as in opening-hours.',
  )
  expect(() => namesOf('hours', "the trust's")).toThrow('Give a title of one line, without quotation marks.')
})

const branch = `export const terms = branch({
  one: {
    cite: cite(handbook.start),
  },
})
`

it('writes a concept at the end of its branch, cited like the one before', () => {
  put('packages/visits/src/concepts/terms.ts', branch)
  writeConcept(root, 'visits', 'terms', namesOf('did-not-attend', 'Did not attend'))
  expect(read('packages/visits/src/concepts/terms.ts')).toBe(`export const terms = branch({
  one: {
    cite: cite(handbook.start),
  },

  'did-not-attend': {
    kind: 'class',
    label: { en: 'Did not attend' },
    definition: { en: 'Says in one sentence of our own what the source means by did-not-attend, and the difference.' },
    cite: cite(handbook.start),
  },
})
`)
})

it('never uses an id twice, and names the branch that is not there', () => {
  put('packages/visits/src/concepts/terms.ts', branch)
  expect(() => writeConcept(root, 'visits', 'terms', namesOf('one', 'One'))).toThrow(
    'packages/visits/src/concepts/terms.ts has one already. An id is never used twice.',
  )
  expect(() => writeConcept(root, 'visits', 'words', namesOf('two', 'Two'))).toThrow(
    'packages/visits/src/concepts/words.ts is not there. Name a branch of the domain, as its files are called.',
  )
})

it('writes a rule after another one, under its own name', () => {
  put(
    'packages/visits/src/rules/visit-has-a-day.ts',
    "export const visitHasADay = rule<Visit>({\n  id: 'visit-has-a-day',\n  says: { en: 'A visit has a day.' },\n})\n",
  )
  writeRule(root, 'visits', 'visit-has-a-day', namesOf('visit-has-a-room', 'A visit has a room.'))
  expect(read('packages/visits/src/rules/visit-has-a-room.ts')).toBe(
    "export const visitHasARoom = rule<Visit>({\n  id: 'visit-has-a-room',\n  says: { en: 'A visit has a room.' },\n})\n",
  )
})

it('writes over nothing', () => {
  put('a.ts', 'mine')
  expect(() => newFile(join(root, 'a.ts'), 'theirs')).toThrow(
    `${join(root, 'a.ts')} is there already. Choose another name.`,
  )
  expect(read('a.ts')).toBe('mine')
})
