import type { Basis, Concept, Kind, Licence, Publication, Text } from '@ssi/taxonomy'
import type { FieldEntry, Force, Severity } from '@ssi/rules'

/** The scheme a page belongs to. */
export interface SchemeLink {
  readonly id: string
  readonly href: string
  readonly title: Text
  readonly hue: number
}

export interface ConceptLink {
  readonly id: string
  readonly href: string
  readonly label: Text
}

/** A concept in a list that shows where it sits. */
export interface TreeNode extends ConceptLink {
  readonly current?: true
  readonly retired?: true
  readonly children: readonly TreeNode[]
}

/** A place in a source or a publication, ready to be shown. */
export interface Place {
  readonly text: Text
  /** The page of the source, at the section. */
  readonly href?: string
  /** The publication's own address, and when it was seen. */
  readonly address?: string
  readonly seen?: string
}

/** What stands under every label: whose word it is. */
export interface SourceLine {
  readonly id: string
  readonly href: string
  readonly shortName: Text
  readonly date?: string
  readonly country: Text
  readonly population: Text
}

/** A rule or a note in a list. */
export interface RuleLine {
  readonly id: string
  readonly href: string
  readonly says: Text
  readonly force?: Force
  readonly basis?: Basis
}

export interface Remark {
  readonly text: Text
  readonly places: readonly Place[]
}

/** What a live check starts with. */
export interface CheckStart {
  readonly domain: string
  readonly record: string
  readonly recordTitle: Text
  readonly recordHref: string
  /** The rules it looks at; every rule of the record where nothing is said. */
  readonly rules?: readonly string[]
  readonly start: object
}

/** A page of any kind: where it is and whose it is. */
interface Page {
  readonly path: string
  readonly sources: readonly SourceLine[]
}

interface SchemePage extends Page {
  readonly scheme: SchemeLink
}

/** A question in which a concept is an option, or which a concept asks. */
export interface QuestionPlace {
  readonly question: ConceptLink
  readonly text: Text
  readonly place: number
  readonly of: number
}

export interface QuestionAsked {
  readonly text: Text
  readonly instruction?: Text
  readonly kind: 'one-of' | 'any-of' | 'free-text'
  readonly askedWhen?: { readonly question: ConceptLink; readonly option: ConceptLink }
  readonly options: readonly (ConceptLink & { readonly explain?: true })[]
  /** What a free answer may say of an item, as far as the question names it. */
  readonly facets: readonly { readonly id: string; readonly label: Text; readonly asked: boolean }[]
  readonly field: string
  readonly place: Place
}

export interface ConceptPageData extends SchemePage {
  readonly concept: Concept
  readonly trail: readonly ConceptLink[]
  readonly tree: readonly TreeNode[]
  readonly children: readonly ConceptLink[]
  readonly neighbours: readonly { readonly concept: ConceptLink; readonly line: Text }[]
  /** Concepts that draw their line to this one. */
  readonly drawnFrom: readonly { readonly concept: ConceptLink; readonly line: Text }[]
  readonly successors: readonly ConceptLink[]
  readonly optionOf: readonly QuestionPlace[]
  readonly asks: readonly QuestionAsked[]
  readonly rules: readonly RuleLine[]
  readonly places: readonly Place[]
  readonly notes: readonly Remark[]
  readonly check?: CheckStart
  readonly download: string
  readonly code: string
  readonly citation: string
}

export type ExampleVerdict = 'met' | 'broken' | 'undetermined' | 'applies' | 'silent'

export interface Example {
  readonly record: object
  readonly verdict: ExampleVerdict
}

export interface RulePageData extends SchemePage {
  readonly kind: 'rule' | 'note'
  readonly id: string
  readonly says: Text
  readonly force?: Force
  readonly basis?: Basis
  readonly severity: Severity
  readonly wellFormed: boolean
  /** The conditions in words; `applies` is absent where the rule always applies, `met` where it is a note. */
  readonly applies?: string
  readonly met?: string
  readonly about: readonly ConceptLink[]
  readonly advice?: Text
  readonly why?: Text
  readonly openQuestions: readonly Text[]
  readonly places: readonly Place[]
  readonly examples: readonly Example[]
  readonly check: CheckStart
  readonly download: string
  readonly citation: string
}

/** A field of a data dictionary. */
export interface FieldLine extends FieldEntry {
  readonly depth: number
  readonly options: readonly { readonly code: string; readonly label: Text; readonly href?: string }[]
  readonly rules: readonly RuleLine[]
}

export interface RecordPageData extends SchemePage {
  readonly id: string
  readonly title: Text
  readonly summary: Text
  readonly fields: readonly FieldLine[]
  readonly rules: readonly RuleLine[]
  readonly notes: readonly RuleLine[]
  readonly check: CheckStart
  readonly read?: string
  readonly download: string
  readonly code: string
}

/** A concept as a row of the scheme's table. */
export interface ConceptRow extends ConceptLink {
  readonly kind: Kind
  readonly basis: Basis
  readonly parent?: Text
  readonly definition?: Text
  readonly synonyms: readonly string[]
}

export interface SchemePageData extends SchemePage {
  readonly summary: Text
  readonly version: string
  readonly tree: readonly TreeNode[]
  readonly rows: readonly ConceptRow[]
  readonly rules: readonly RuleLine[]
  readonly notes: readonly RuleLine[]
  readonly records: readonly {
    readonly href: string
    readonly title: Text
    readonly summary: Text
    readonly fields: number
  }[]
  readonly questionnaires: readonly {
    readonly href: string
    readonly title: Text
    readonly questions: number
  }[]
  readonly read?: string
  readonly package: string
  readonly download: string
}

export interface QuestionnairePageData extends SchemePage {
  readonly title: Text
  readonly place: Place
  readonly questions: readonly (QuestionAsked & { readonly concept?: ConceptLink })[]
  readonly record?: { readonly href: string; readonly title: Text }
  readonly read?: string
}

/** A section of a document, with everything that cites it. */
export interface SectionRead {
  readonly id: string
  readonly title: Text
  readonly parts: readonly Text[]
  readonly concepts: readonly (ConceptLink & { readonly scheme: string })[]
  readonly rules: readonly RuleLine[]
}

export interface SourcePageData extends Page {
  readonly id: string
  readonly title: string
  readonly shortName: Text
  readonly publisher: Text
  readonly date?: string
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
  readonly documents: readonly (SourceLine & {
    readonly title: string
    readonly publisher: Text
    readonly licence: Licence
    readonly sections: number
    readonly citedBy: number
  })[]
  readonly publications: readonly Publication[]
}

export interface DocsPageData {
  readonly path: string
  readonly pages: readonly { readonly folder: string; readonly href: string; readonly title: string }[]
}

export interface ApiPageData {
  readonly path: string
  readonly packages: readonly {
    readonly folder: string
    readonly name: string
    readonly description: string
  }[]
}

export interface HomePageData {
  readonly path: string
  readonly schemes: readonly (SchemeLink & {
    readonly summary: Text
    readonly concepts: number
    readonly rules: number
  })[]
  readonly doors: readonly Door[]
}

/** A way into the reference; it stands on the home page with the page it leads to. */
export interface Door {
  readonly label: string
  readonly says: string
  readonly links: readonly { readonly href: string; readonly label: string }[]
}

export interface ReadPageData extends SchemePage {
  readonly domain: string
  readonly record: { readonly id: string; readonly title: Text; readonly href: string }
  readonly questionnaire: { readonly title: Text; readonly href: string }
  readonly questions: readonly (QuestionAsked & { readonly concept?: ConceptLink })[]
  /** Every concept that a value may be, by id. */
  readonly concepts: Readonly<Record<string, ConceptLink>>
  /** The labels of the record's fields, and what one entry of a list is called, by path. */
  readonly fields: Readonly<Record<string, { readonly label: Text; readonly item?: Text }>>
  readonly title: string
}
