import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { signOf } from '../../src/reader/marks.ts'
import { questionnaire } from '../../src/questionnaire.ts'

const folder = new URL('../../src/reader/', import.meta.url)
const code = readdirSync(folder)
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n')
  .toLowerCase()

const { questions, passages } = questionnaire
const labels = questions
  .flatMap((question) => (question.kind === 'free-text' ? [] : question.options))
  .map(({ label }) => label.en)
const texts = questions.flatMap(({ text, instruction }) => [text.en, instruction?.en ?? text.en])
const terms = questions.flatMap((question) =>
  question.kind === 'free-text'
    ? question.facets.flatMap((facet) =>
        facet.kind === 'terms' ? facet.terms.flatMap(({ words }) => words) : [],
      )
    : [],
)
const openings = passages.map(({ opening }) => opening)
// "Yes" and "No" are signs of a mark in any questionnaire; a single word of a facet may be any word.
const named = [
  ...labels.filter((label) => signOf(label) === 'unknown'),
  ...[...texts, ...terms, ...openings].filter((text) => text.includes(' ')),
]

it.for(named)('the code of the reader does not know %j', (text) => {
  expect(code).not.toMatch(
    new RegExp(`\\b${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '[^a-z0-9]+')}\\b`),
  )
})
