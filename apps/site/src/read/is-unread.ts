import type { DecidedReading } from '@ssi/foi'

/** Nothing was read of the document, and nobody said what it holds: its text can be pasted in its place. */
export function isUnread({ answers, record, decisions = [] }: DecidedReading): boolean {
  return record.refused !== true && decisions.length === 0 && !answers.some(({ found }) => found)
}
