import type { Confidence, Text } from '@ssi/taxonomy'
import type { predicateWords } from '../words/crosswalk.ts'
import type { CitationWords } from '../reference/citation-data.ts'
import type { ConceptLink, Page, Place } from '../reference/page-data.ts'

/** One side of the matrix: a document, or what is published outside the documents. */
export interface Party {
  readonly id: string
  readonly name: Text
}

/** An end of a mapping: a concept, a concept of a publication, or a scheme that was searched. */
export interface End {
  readonly label: Text
  /** Whose concept it is. */
  readonly party: Text
  readonly href?: string
  /** The publication's own address, and when it was seen. */
  readonly address?: string
  readonly seen?: string
}

export interface MappingLine {
  readonly id: string
  /** The address of the mapping, on the page of its pair. */
  readonly href: string
  readonly from: End
  readonly predicate: keyof typeof predicateWords
  readonly to: End
  readonly confidence: Confidence
  readonly justification: Text
  /** When it was judged. */
  readonly date: string
  /** The conflicts that both ends are part of. */
  readonly differs: readonly ConflictLine[]
}

export interface ConflictLine {
  readonly id: string
  readonly href: string
  readonly asks: Text
}

export interface TrapLine {
  readonly id: string
  readonly href: string
  readonly tempting: Text
  readonly wrong: Text
  readonly instead: Text
  readonly concepts: readonly End[]
  readonly places: readonly Place[]
}

export interface ConflictSide {
  readonly who: readonly Text[]
  readonly says: Text
  readonly places: readonly Place[]
  readonly concepts: readonly End[]
}

export interface ConflictRead extends ConflictLine {
  readonly sides: readonly ConflictSide[]
  readonly treatment: Text
}

/** What stands on the page of a concept. */
export interface ConceptCrosswalk {
  readonly mappings: readonly MappingLine[]
  readonly traps: readonly TrapLine[]
  readonly conflicts: readonly ConflictRead[]
}

/** How two parties relate, in numbers. */
export interface PairCount {
  readonly href: string
  readonly mappings: number
  readonly conflicts: number
  readonly traps: number
}

export interface CrosswalkPageData {
  readonly path: string
  readonly columns: readonly Party[]
  /** A cell for each column that stands in no row above; no count where nothing lies between the two. */
  readonly rows: readonly {
    readonly party: Party
    readonly cells: readonly { readonly with: Party; readonly count?: PairCount }[]
  }[]
  readonly total: { readonly mappings: number; readonly conflicts: number; readonly traps: number }
  readonly conflicts: string
  readonly traps: string
  readonly download: string
}

export interface PairPageData extends Page {
  readonly parties: readonly [Party, Party]
  readonly crosswalk: string
  readonly mappings: readonly MappingLine[]
  readonly none: readonly MappingLine[]
  readonly conflicts: readonly ConflictLine[]
  readonly traps: readonly TrapLine[]
}

export interface ConflictsPageData {
  readonly path: string
  readonly crosswalk: string
  readonly conflicts: readonly ConflictRead[]
}

export interface ConflictPageData extends Page {
  readonly crosswalk: string
  readonly index: string
  readonly conflict: ConflictRead
  readonly download: string
  readonly citation: CitationWords
}

export interface TrapsPageData {
  readonly path: string
  readonly crosswalk: string
  readonly traps: readonly (TrapLine & { readonly citation: CitationWords })[]
}

/** A neighbour in the picture of a concept. */
export interface Neighbour extends Pick<ConceptLink, 'label'> {
  readonly words: string
  readonly party?: Text
  /** No more than related. */
  readonly isLoose?: true
  readonly to?: string
}
