import type { DecidedReading, Decision } from '@ssi/foi'
import type { Json } from '@ssi/rules'
import type { ReadField, ReadPageData } from '../reference/record-data.ts'
import { fieldAt, inWords } from './in-words.ts'

/** What a person can say of an answer. */
export interface Choice {
  readonly key: string
  readonly label: string
  /** Undefined where the value has still to be written. */
  readonly decision?: Decision
}

/** An answer that a person is asked about. */
export interface AskedAnswer {
  readonly label: string
  readonly choices: readonly Choice[]
  /** Where the value can be written, what it has to be. */
  readonly entry?: ReadField
}

/** What is asked of an answer: a box by its question and option, or a field of the record by its path. */
export function askedAnswer(
  { answers }: DecidedReading,
  answer: string,
  read: Json,
  page: ReadPageData,
): AskedAnswer {
  const [question = '', ...rest] = answer.split('.')
  const isBox = answers.some((each) => each.question === question && each.kind === 'any-of')
  const option = rest.join('.')
  if (isBox) return boxAsked(page.concepts[option]?.label.en ?? option, read)
  const field = fieldAt(page.fields, answer)
  const asked = page.questions.find((each) => each.field === answer)
  const label = asked?.text.en ?? field?.label.en ?? answer
  if (field === undefined) return { label, choices: asRead(read, answer, page) }
  const values = valuesOf(field).filter((value) => value !== read)
  const corrected = values.map((value) => correction(value, `It is: ${inWords(value, answer, page)}`))
  const words = field.words
    .filter((word) => word !== read)
    .map((word) => correction(word, word === 'not-stated' ? 'The response does not say' : `It is: ${word}`))
  const isWritten = !['codes', 'flag'].includes(field.expected.kind)
  return {
    label,
    choices: [
      ...asRead(read, answer, page),
      ...corrected,
      ...(isWritten ? [{ key: 'written', label: 'It is something else:' }] : []),
      ...words,
      cannotTell,
    ],
    ...(isWritten ? { entry: field } : {}),
  }
}

const cannotTell: Choice = {
  key: 'cannot-tell',
  label: 'It cannot be told',
  decision: { verdict: 'cannot-tell' },
}

function boxAsked(label: string, read: Json): AskedAnswer {
  const says = (value: boolean) => (value ? 'It is marked' : 'It is not marked')
  const choices = [true, false].map((value): Choice =>
    value === read
      ? { key: 'confirmed', label: `${says(value)}, as it was read`, decision: { verdict: 'confirmed' } }
      : correction(value, says(value)),
  )
  return { label, choices: [...choices, cannotTell] }
}

function asRead(read: Json, answer: string, page: ReadPageData): readonly Choice[] {
  if (read === null) return []
  const label = `As it was read: ${inWords(read, answer, page)}`
  return [{ key: 'confirmed', label, decision: { verdict: 'confirmed' } }]
}

function correction(value: Json, label: string): Choice {
  return { key: `is ${JSON.stringify(value)}`, label, decision: { verdict: 'corrected', value } }
}

function valuesOf({ expected, options }: ReadField): readonly Json[] {
  if (expected.kind === 'flag') return [true, false]
  return expected.kind === 'codes' ? options.map(({ code }) => code) : []
}
