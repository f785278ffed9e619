import type { Text } from '@ssi/taxonomy'

/** How something of the reference is cited. */
export interface CitationWords {
  readonly text: Text
  readonly bibtex: Text
  /** Its address for good; absent while the reference has none. */
  readonly permalink?: string
  /** Where on its page it stands, where the page has more than it. */
  readonly anchor?: string
  /** Whether its version was released; until then its words may change. */
  readonly released: boolean
}
