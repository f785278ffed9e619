import type { DecidedAnswer, DecidedReading, Decision, FacetSuggestion, ItemAnswer } from '@ssi/foi'
import type { Finding } from '@ssi/rules'
import { createContext, useContext } from 'react'
import type { ReadPageData } from '../reference/record-data.ts'

/** What can be done about the answers of the response that is shown. */
export interface Deciding {
  readonly page: ReadPageData
  /** The response by its name. */
  readonly name: string
  readonly reading: DecidedReading
  /** The answer that is being decided. */
  readonly asked: string | undefined
  readonly ask: (answer: string | undefined) => void
  /** The answers that wait for a person. */
  readonly doubts: readonly string[]
  /** The doubt after an answer; undefined where none is left. */
  readonly nextDoubt: (after?: string) => string | undefined
  /** Keeps a decision on each of some answers; what comes back is what is wrong with it, and then none is kept. */
  readonly decide: (answers: readonly string[], decision: Decision) => readonly Finding[]
  readonly takeBack: (answer: string) => void
  /** What the words of an item may say beside what was read. */
  readonly suggest: (item: ItemAnswer) => readonly FacetSuggestion[]
  /** As they were last given. */
  readonly initials: string
}

export const DecideContext = createContext<Deciding | undefined>(undefined)

/** What can be done about the answers; undefined where they are only shown. */
export function useDeciding(): Deciding | undefined {
  return useContext(DecideContext)
}

/** What was decided of an answer, or of the whole that it is a part of. */
export function decisionOn({ decisions = [] }: DecidedReading, answer: string): DecidedAnswer | undefined {
  return decisions.find((each) => each.answer === answer || answer.startsWith(`${each.answer}.`))
}
