import type { Licence, Publication, Text } from '@ssi/taxonomy'
import type { ConceptLink, DecisionLine, Page, Remark, RuleLine, SourceLine } from './page-data.ts'

/** A section of a document, with everything that cites it. */
export interface SectionRead {
  readonly id: string
  readonly title: Text
  readonly parts: readonly Text[]
  readonly concepts: readonly (ConceptLink & { readonly scheme: string })[]
  readonly rules: readonly RuleLine[]
  readonly decisions: readonly DecisionLine[]
}

export interface SourcePageData extends Page {
  readonly id: string
  readonly title: string
  readonly shortName: Text
  readonly publisher: Text
  readonly date?: string
  readonly inForceFrom?: string
  readonly country: Text
  readonly population: Text
  readonly language: string
  readonly licence: Licence
  readonly extent: Text
  readonly address?: string
  readonly notes: readonly Remark[]
  readonly openQuestions: readonly Text[]
  readonly sections: readonly SectionRead[]
}

export interface SourcesPageData {
  readonly path: string
  /** Of this reference itself. */
  readonly licence: string
  readonly documents: readonly (SourceLine & {
    readonly title: string
    readonly publisher: Text
    readonly licence: Licence
    readonly sections: number
    readonly citedBy: number
  })[]
  readonly publications: readonly Publication[]
}
