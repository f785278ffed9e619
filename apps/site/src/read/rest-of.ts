import type { DecidedReading } from '@ssi/foi'
import { decisionOn } from './decide-context.ts'
import { isOpen } from './marked-now.ts'

/** The options of a question that nobody has decided, and that nothing is known of. */
export interface Rest {
  /** The document says something of these, though it cannot be told what. */
  readonly waiting: readonly string[]
  /** The document does not name these. */
  readonly unnamed: readonly string[]
}

/** What is left to decide of a question that takes any number of options; nothing where it is another question. */
export function restOf(reading: DecidedReading, question: string): Rest {
  const answer = reading.answers.find((each) => each.question === question)
  if (answer?.kind !== 'any-of' || !answer.found) return { waiting: [], unnamed: [] }
  const left = answer.options.filter(
    ({ option, marked }) =>
      marked === undefined && decisionOn(reading, `${question}.${option}`) === undefined,
  )
  return {
    waiting: left.filter(isOpen).map(({ option }) => option),
    unnamed: left.filter(({ reason }) => reason === 'not-listed').map(({ option }) => option),
  }
}

/** The name by which the rest of a question is asked about: no option has it. */
export function restAnswer(question: string): string {
  return `${question}.*`
}

/** The answer is an option of a question that takes any number of them. */
export function isBox({ answers }: DecidedReading, answer: string): boolean {
  const [question, option] = answer.split('.')
  return option !== undefined && answers.some((each) => each.question === question && each.kind === 'any-of')
}
