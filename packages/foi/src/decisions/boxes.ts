import type { OptionAnswer } from '../reader/reading.ts'
import type { DecidedAnswer, DecidedReading } from './decision.ts'
import { keysOf } from './place.ts'

/** What a box says after what a person decided of it, if anything. */
export interface Box {
  readonly read: OptionAnswer
  readonly decided?: DecidedAnswer
  /** Absent where it is unknown. */
  readonly marked?: boolean
}

/** The boxes of a question that takes any number of options, in its order; none where it is another question. */
export function boxesOf(
  { answers, decisions = [] }: DecidedReading<object>,
  question: string,
): readonly Box[] {
  const answer = answers.find((each) => each.question === question)
  if (answer?.kind !== 'any-of') return []
  return answer.options.map((read) => {
    const decided = decisions.find((each) => each.answer === `${question}.${read.option}`)
    const marked = decided === undefined ? read.marked : markOf(decided)
    return { read, ...(decided ? { decided } : {}), ...(marked === undefined ? {} : { marked }) }
  })
}

/** The box that an answer names as `question.option`. */
export function boxNamed(reading: DecidedReading<object>, answer: string): Box | undefined {
  const [question = '', ...option] = keysOf(answer)
  return boxesOf(reading, question).find(({ read }) => read.option === option.join('.'))
}

function markOf({ read, decision }: DecidedAnswer): boolean | undefined {
  const value = decision.verdict === 'corrected' ? decision.value : decision.verdict === 'confirmed' && read
  return decision.verdict === 'cannot-tell' || typeof value !== 'boolean' ? undefined : value
}
