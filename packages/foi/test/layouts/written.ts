import type { Option, Question, Questionnaire } from '@ssi/taxonomy'
import * as fc from 'fast-check'

/** What a response says, before it is written in a layout: by question, the options chosen or the lines of the answer. */
export interface Written {
  readonly chosen: Readonly<Record<string, readonly string[]>>
  readonly lines: Readonly<Record<string, readonly string[]>>
  /** The words beside options that ask for them, where they are chosen. */
  readonly explained: Readonly<Record<string, string>>
}

const sentences = [
  'Drop-in hours on Mondays',
  'One talk with each of them, by telephone',
  'A leaflet with a film to watch at home',
  'Evening visits (spring and autumn)',
]

/** Any answers to a questionnaire: of a question that takes one option exactly one is chosen. */
export function anyWritten({ questions }: Questionnaire): fc.Arbitrary<Written> {
  const explaining = questions.flatMap((question) =>
    question.kind === 'free-text' ? [] : question.options.filter(({ explain }) => explain),
  )
  const words = fc.constantFrom('youth leaders', 'volunteers, since May')
  return fc.record({
    explained: fc.record(Object.fromEntries(explaining.map(({ id }) => [id, words]))),
    chosen: fc.record(Object.fromEntries(questions.flatMap(chosenIn))),
    lines: fc.record(
      Object.fromEntries(
        questions
          .filter(({ kind }) => kind === 'free-text')
          .map(({ id }) => [id, fc.subarray(sentences, { minLength: 1 })]),
      ),
    ),
  })
}

function chosenIn(question: Question): readonly (readonly [string, fc.Arbitrary<readonly string[]>])[] {
  if (question.kind === 'free-text') return []
  const ids = question.options.map(({ id }: Option) => id)
  const most = question.kind === 'one-of' ? { minLength: 1, maxLength: 1 } : {}
  return [[question.id, fc.subarray(ids, most)]]
}
