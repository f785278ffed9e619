import type { Question, Text } from '@ssi/taxonomy'
import type { OptionAnswer, QuestionAnswer } from '../reader/reading.ts'
import type { Response } from './response.ts'

/** What can become of an option, or of a question answered in words, in one response: exactly one of these. */
export const outcomes = {
  marked: { en: 'marked or answered' },
  unmarked: { en: 'not marked' },
  unsure: { en: 'unsure: waits for a decision' },
  unknown: { en: 'unknown: not listed, or cannot be told' },
  'not-stated': { en: 'question not answered' },
  'not-asked': { en: 'not asked after the earlier answer' },
  refused: { en: 'refused, or not held' },
  unread: { en: 'document not read' },
} as const satisfies Readonly<Record<string, Text>>

/** What became of an option in one response. */
export type Outcome = keyof typeof outcomes

/** What became of one option of a question, or of the question where it is answered in words. */
export function outcomeOf(response: Response, question: Question, option = ''): Outcome {
  if (!response.isRead) return 'unread'
  const { outcome, isDecided } = saidOf(response, question, option)
  if (outcome === 'marked' || outcome === 'unsure') return outcome
  if (isNotAsked(response, question)) return 'not-asked'
  const isSilent = outcome === 'not-stated' || outcome === 'unknown'
  return isSilent && !isDecided && isRefused(response, question) ? 'refused' : outcome
}

/** Whether an earlier answer is the one after which the question is asked; undefined where it is always asked. */
export function isAsked({ record }: Response, { askedWhen }: Question): boolean | undefined {
  return askedWhen && record[askedWhen.question] === askedWhen.option
}

function isNotAsked(response: Response, question: Question): boolean {
  const before = response.record[question.askedWhen?.question ?? '']
  return isAsked(response, question) === false && typeof before === 'string' && before !== 'not-stated'
}

/** The response refuses as a whole, or this answer of it. */
function isRefused({ reading, record }: Response, { id }: Question): boolean {
  const answer = reading.answers.find(({ question }) => question === id)
  return record.refused === true || answer?.status === 'refused'
}

/** What the record says, and whether a person said so. */
interface Said {
  readonly outcome: Outcome
  readonly isDecided: boolean
}

function saidOf(response: Response, question: Question, option: string): Said {
  if (question.kind === 'any-of') return inBoxes(response, question.id, option)
  const isDecided = response.reading.decisions?.some(({ answer }) => answer === question.id) ?? false
  return { outcome: inField(response, question, option, isDecided), isDecided }
}

function inField(
  { reading, record }: Response,
  { id, kind }: Question,
  option: string,
  isDecided: boolean,
): Outcome {
  const value = record[id]
  if (value === undefined || value === null) return isDecided ? 'unknown' : unknownIn(reading.answers, id)
  if (kind === 'free-text') return Array.isArray(value) && value.length > 0 ? 'marked' : 'not-stated'
  if (value === 'not-stated') return 'not-stated'
  return value === option ? 'marked' : 'unmarked'
}

function inBoxes({ boxes, record }: Response, question: string, option: string): Said {
  const box = boxes.get(question)?.find(({ read }) => read.option === option)
  const isDecided = box?.decided !== undefined
  if (!Array.isArray(record[question]) || box === undefined) return { outcome: 'not-stated', isDecided }
  if (box.marked !== undefined) return { outcome: box.marked ? 'marked' : 'unmarked', isDecided }
  return { outcome: isDecided || !isDoubtful(box.read) ? 'unknown' : 'unsure', isDecided }
}

/** A question whose answer is unknown: the document can be read in two ways, or says nothing. */
function unknownIn(answers: readonly QuestionAnswer[], question: string): Outcome {
  const answer = answers.find((each) => each.question === question)
  return answer && answer.kind !== 'free-text' && answer.options.some(isDoubtful) ? 'unsure' : 'unknown'
}

function isDoubtful({ marked, reason }: OptionAnswer): boolean {
  return marked === undefined && reason !== 'not-listed' && reason !== 'refused'
}
