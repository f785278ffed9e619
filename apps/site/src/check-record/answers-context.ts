import type { Finding } from '@ssi/rules'
import { createContext } from 'react'

/** What the check says about single fields, for the fields to show. */
export interface Answers {
  /** The findings about the field at a path of the record, or about what is in it where it is whole. */
  readonly findingsAt: (path: string) => readonly Finding[]
  /** Whether a rule that applies, or may apply, looks at a field of the dictionary. */
  readonly isAsked: (path: string) => boolean
}

export const AnswersContext = createContext<Answers>({ findingsAt: () => [], isAsked: () => true })
