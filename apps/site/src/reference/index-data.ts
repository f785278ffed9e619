import type { Language, Text } from '@ssi/taxonomy'

/** The index of all concepts, by first letter. */
export interface IndexPageData {
  readonly path: string
  readonly concepts: number
  readonly letters: readonly IndexLetter[]
}

export interface IndexLetter {
  readonly letter: string
  readonly entries: readonly IndexEntry[]
}

/** A label of a concept, and whose it is: the document it is first cited from. */
export interface IndexEntry {
  readonly label: string
  readonly language: Language
  readonly href: string
  readonly party: Text
  /** Whether the concept has a definition. */
  readonly isDefined: boolean
}
