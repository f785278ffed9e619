import type { Question, Text } from '@ssi/taxonomy'
import { boxesOf } from '../decisions/boxes.ts'
import type { OptionAnswer } from '../reader/reading.ts'
import type { Response } from './response.ts'

/** What can become of an option, or of a question answered in words, in one response: exactly one of these. */
export const outcomes = {
  marked: { en: 'marked or answered' },
  unmarked: { en: 'not marked' },
  unsure: { en: 'unsure: read in two ways' },
  unknown: { en: 'unknown: not listed, or cannot be told' },
  'not-stated': { en: 'question not answered' },
  'not-asked': { en: 'not asked after the earlier answer' },
  refused: { en: 'refused' },
  unread: { en: 'document not read' },
} as const satisfies Readonly<Record<string, Text>>

/** What became of an option in one response. */
export type Outcome = keyof typeof outcomes

/** What became of one option of a question, or of the question where it is answered in words. */
export function outcomeOf(response: Response, question: Question, option = ''): Outcome {
  if (!response.isRead) return 'unread'
  const said = saidOf(response, question, option)
  if (said === 'marked' || said === 'unsure') return said
  if (isNotAsked(response, question)) return 'not-asked'
  return said === 'not-stated' && response.record.refused === true ? 'refused' : said
}

/** Whether an earlier answer is the one after which the question is asked; undefined where it is always asked. */
export function isAsked({ record }: Response, { askedWhen }: Question): boolean | undefined {
  return askedWhen && record[askedWhen.question] === askedWhen.option
}

function isNotAsked(response: Response, question: Question): boolean {
  const before = response.record[question.askedWhen?.question ?? '']
  return isAsked(response, question) === false && typeof before === 'string' && before !== 'not-stated'
}

function saidOf(response: Response, question: Question, option: string): Outcome {
  if (question.kind === 'any-of') return inBoxes(response, question.id, option)
  const value = response.record[question.id]
  if (value === undefined || value === null) return unknownIn(response, question.id)
  if (question.kind === 'free-text') return Array.isArray(value) && value.length > 0 ? 'marked' : 'not-stated'
  if (value === 'not-stated') return 'not-stated'
  return value === option ? 'marked' : 'unmarked'
}

function inBoxes({ reading, record }: Response, question: string, option: string): Outcome {
  const box = boxesOf(reading, question).find(({ read }) => read.option === option)
  if (!Array.isArray(record[question]) || box === undefined) return 'not-stated'
  if (box.marked !== undefined) return box.marked ? 'marked' : 'unmarked'
  return box.decided || !isDoubtful(box.read) ? 'unknown' : 'unsure'
}

/** A question whose answer is unknown: a person could not tell, or the document can be read in two ways. */
function unknownIn({ reading }: Response, question: string): Outcome {
  if (reading.decisions?.some(({ answer }) => answer === question)) return 'unknown'
  const answer = reading.answers.find((each) => each.question === question)
  return answer && answer.kind !== 'free-text' && answer.options.some(isDoubtful) ? 'unsure' : 'unknown'
}

function isDoubtful({ marked, reason }: OptionAnswer): boolean {
  return marked === undefined && reason !== 'not-listed'
}
