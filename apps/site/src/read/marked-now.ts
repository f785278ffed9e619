import type { ChoiceAnswer, OptionAnswer } from '@ssi/foi'
import { decisionOn } from './decide-context.ts'
import type { DocumentRead } from './document-read.ts'

/** Whether an option is marked after what a person decided, and whether anybody did. */
export interface MarkedNow {
  readonly marked: boolean | undefined
  readonly isDecided: boolean
}

/** What has become of an option: as it was read, or as a person decided. */
export function markedNow(
  { reading, record }: Pick<DocumentRead, 'reading' | 'record'>,
  { question, kind }: Pick<ChoiceAnswer, 'question' | 'kind'>,
  { option, marked: read }: Pick<OptionAnswer, 'option' | 'marked'>,
): MarkedNow {
  const decided = decisionOn(reading, kind === 'any-of' ? `${question}.${option}` : question)
  if (decided === undefined) return { marked: read, isDecided: false }
  const fields: Readonly<Record<string, unknown>> = record
  const value = fields[question]
  if (kind === 'one-of')
    return { marked: value === undefined ? undefined : value === option, isDecided: true }
  const { verdict } = decided.decision
  const corrected = decided.decision.verdict === 'corrected' ? decided.decision.value === true : read
  return { marked: verdict === 'cannot-tell' ? undefined : corrected, isDecided: true }
}

/** An option that waits for a person, other than one that the document does not list, or refuses. */
export function isOpen({ marked, reason }: Pick<OptionAnswer, 'marked' | 'reason'>): boolean {
  return marked === undefined && reason !== 'not-listed' && reason !== 'refused'
}
