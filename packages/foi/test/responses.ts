import { readdirSync, readFileSync } from 'node:fs'
import { type NamedReading, questionnaire, readResponse } from '@ssi/foi'
import * as fc from 'fast-check'

const folder = new URL('responses/', import.meta.url)

/** The example responses to the questionnaire, as they are read. */
export const examples: readonly NamedReading[] = readdirSync(folder)
  .filter((file) => !file.startsWith('library'))
  .map((name) => ({ name, reading: readResponse(readFileSync(new URL(name, folder), 'utf8')) }))

/** What stands beside each option, by its id; an option that is not named has no row. */
export type Signs = Readonly<Record<string, string>>

/** A response of our own: the signs beside the options, and the lines of the answer in words. */
export function written(signs: Signs, lines: readonly string[] = []): string {
  return questionnaire.questions
    .flatMap((question) => [
      '',
      question.text.en,
      '',
      ...(question.kind === 'free-text'
        ? lines
        : question.options.flatMap(({ id, label }) =>
            Object.hasOwn(signs, id) ? `${label.en}\t${signs[id]}` : [],
          )),
    ])
    .join('\n')
}

/** Every option that is named is marked, every other one is not. */
export function marking(...marked: readonly string[]): Signs {
  return Object.fromEntries(options.map((id) => [id, marked.includes(id) ? 'X' : '']))
}

/** A response that answers every question but one, which it refuses. */
export function refusing(question: string): string {
  const answers = {
    provided: 'Yes\tX',
    offerings: 'Talks',
    deliverers: 'Social Workers\tX',
    pathwayPoints: 'Whilst waiting\tX',
  }
  return questionnaire.questions
    .map(
      ({ id, text }) =>
        `${text.en}\n\n${id === question ? 'This is not held.' : answers[id as keyof typeof answers]}\n`,
    )
    .join('\n')
}

export function named(name: string, text: string): NamedReading {
  return { name, reading: readResponse(text) }
}

/** The ids of all options, in the order of the questionnaire. */
export const options = questionnaire.questions.flatMap((question) =>
  question.kind === 'free-text' ? [] : question.options.map(({ id }) => id),
)

const signs = fc.dictionary(fc.constantFrom(...options), fc.constantFrom('X', 'x', '', '?', '✓', 'No'), {
  maxKeys: options.length,
})
const line = fc.constantFrom(
  'Group sessions for children aged 8-11',
  'Top up sessions for young people',
  'N/A',
  '=1+1',
  'a, b; "c"',
)

/** Any response: answered, half answered, refused by no word we know, or no text at all. */
export const anyReading = fc.oneof(
  fc
    .tuple(signs, fc.array(line, { maxLength: 3 }))
    .map(([beside, lines]) => readResponse(written(beside, lines))),
  fc.constantFrom(...examples.map(({ reading }) => reading)),
  fc.constantFrom('', '\0', 'nothing of the kind').map((text) => readResponse(text)),
)
