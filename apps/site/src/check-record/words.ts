import type { FieldEntry } from '@ssi/rules'
import type { Text } from '@ssi/taxonomy'
import { answerWords } from '../words/check-record.ts'
import { sentence } from '../words/language.ts'

/** An answer beside the values of a field; `undefined` is not known. */
export interface OtherAnswer {
  readonly value: unknown
  readonly label: Text
}

/** What can be answered beside the values of a field: that there is none, that a document does not say, not known. */
export function otherAnswers(field: FieldEntry): readonly OtherAnswer[] {
  const { expected, words = [] } = field
  const none: readonly OtherAnswer[] = words.includes('none')
    ? [{ value: 'none', label: answerWords.none }]
    : expected.kind === 'list'
      ? [{ value: [], label: answerWords.none }]
      : []
  const silent = words.includes('not-stated') ? [{ value: 'not-stated', label: answerWords.notStated }] : []
  return [...none, ...silent, { value: undefined, label: notGiven(field) }]
}

/** Whether a field holds this answer. */
export function isAnswer(value: unknown, answer: OtherAnswer): boolean {
  if (!Array.isArray(answer.value)) return value === answer.value
  return Array.isArray(value) && value.length === 0
}

function notGiven({ absent, values }: FieldEntry): Text {
  if (absent === undefined) return answerWords.notKnown
  const { plainYes, plainNo, countsAs } = answerWords
  const plain = typeof absent === 'boolean' ? (absent ? plainYes : plainNo) : undefined
  const value = plain ?? values?.[String(absent)] ?? { en: String(absent) }
  return sentence([value], (say, language) => countsAs[language](say(value)))
}
