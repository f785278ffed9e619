import type { Text } from './text.ts'

/** How two concepts relate, in the words of SKOS. */
export type MappingPredicate = 'exactMatch' | 'closeMatch' | 'broadMatch' | 'narrowMatch' | 'relatedMatch'

/** How sure a mapping is. */
export type Confidence = 'high' | 'medium' | 'low'

/** A concept that somebody else publishes. */
export interface ExternalConcept {
  readonly address: string
  readonly label: Text
  /** When it was looked at: a day or a month, ISO 8601. */
  readonly seen: string
}

interface MappingWords {
  readonly id: string
  /** The concept that is mapped, as a full id: `ndtms:relapse-prevention`. */
  readonly from: string
  readonly confidence: Confidence
  readonly justification: Text
  /** When it was judged: ISO 8601. */
  readonly date: string
}

/** One concept mapped to another, or to none where one was looked for. */
export type Mapping = MappingWords &
  (
    | { readonly predicate: MappingPredicate; readonly to: string | ExternalConcept }
    /** Nothing in the scheme named was found to match. */
    | { readonly predicate: 'no-match'; readonly to: string }
  )

/** Mappings under one name and version. */
export interface MappingSet {
  readonly id: string
  readonly title: Text
  readonly version: string
  readonly mappings: readonly Mapping[]
}
