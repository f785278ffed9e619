import type { Force } from '@ssi/rules'
import type { Basis, Kind, Text } from '@ssi/taxonomy'

/** The scheme a page belongs to. */
export interface SchemeLink {
  readonly id: string
  readonly href: string
  readonly title: Text
  readonly hue: number
}

/** A page of a domain that has a title of its own. */
export interface TitledLink {
  readonly href: string
  readonly title: Text
}

export interface ConceptLink {
  readonly id: string
  readonly href: string
  readonly label: Text
}

/** A concept in a list that shows where it sits. */
export interface TreeNode extends ConceptLink {
  /** What it is, where that is not seen from what stands around it. */
  readonly kind?: Kind
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
  /** The language of the document. */
  readonly language: string
  readonly date?: string
  /** The day from which it is used, where a publication gives one. */
  readonly inForceFrom?: string
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
  /** Applies only where the caller chooses it. */
  readonly byChoice?: true
}

export interface Remark {
  readonly text: Text
  readonly places: readonly Place[]
}

/** A condition in words: a sentence, or a list of what has to hold. */
export type ConditionWords =
  | string
  | { readonly join: 'and' | 'or'; readonly parts: readonly ConditionWords[] }

/** A condition in words, in every language that all of its fields are in. */
export interface ConditionText {
  readonly en: ConditionWords
  readonly nl?: ConditionWords
}

/** A decision in a list. */
export interface DecisionLine {
  readonly id: string
  readonly href: string
  readonly asks: Text
}

/** What can come out of a decision. */
export interface OutcomeLine {
  readonly id: string
  readonly label: Text
  readonly means: Text
  readonly concept?: ConceptLink
}

/** A question that a decision asks, with the answers that can be given at once. */
export interface DecisionQuestion {
  readonly path: string
  readonly question: Text
  readonly answers: readonly { readonly value: string | boolean; readonly label: Text }[]
}

/** What a live check needs to show a decision in words. */
export interface DecisionWords extends DecisionLine {
  readonly outcomes: readonly OutcomeLine[]
  readonly questions: readonly DecisionQuestion[]
}

/** What a live check starts with. */
export interface CheckStart {
  readonly domain: string
  readonly record: string
  readonly recordTitle: Text
  readonly recordHref: string
  /** Where the same record is asked for question by question. */
  readonly asked: { readonly href: string; readonly label: Text }
  /** The rules it looks at; every rule of the record where nothing is said. */
  readonly rules?: readonly string[]
  readonly start: object
  /** The decision that the check makes. */
  readonly decision?: DecisionWords
}

export interface Example {
  readonly record: object
  readonly verdict: ExampleVerdict
}

export type ExampleVerdict = 'met' | 'broken' | 'undetermined' | 'applies' | 'silent'

/** A page of any kind: where it is and whose it is. */
export interface Page {
  readonly path: string
  readonly sources: readonly SourceLine[]
}

/** A page of a scheme. */
export interface SchemePage extends Page {
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
