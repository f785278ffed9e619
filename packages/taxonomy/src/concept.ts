import type { Citation, Note, PublicationCitation, SourceCitation } from './source.ts'
import type { Terms, Text } from './text.ts'

/** What sort of thing a concept is. */
export type Kind =
  | 'activity'
  | 'claim'
  | 'class'
  | 'condition'
  | 'course'
  | 'criterion'
  | 'document'
  | 'event'
  | 'facet'
  | 'method'
  | 'motion'
  | 'name'
  | 'option'
  | 'organisation'
  | 'outcome'
  | 'person'
  | 'population'
  | 'problem'
  | 'property'
  | 'purpose'
  | 'quality'
  | 'question'
  | 'role'
  | 'service'
  | 'setting'
  | 'skill'
  | 'task'
  | 'topic'

/** Who says so: the source itself, several of its sentences put together, or somebody outside it. */
export type Basis = 'stated' | 'derived' | 'external'

/** Written before the id of a concept that another branch of the same scheme defines. */
export type Elsewhere<Id extends string = string> = `elsewhere:${Id}`

/** A concept stays when it is retired, and says why and what to use. */
export interface Retirement<Id extends string = string> {
  /** The version of its package that retired it. */
  readonly since: string
  readonly reason: Text
  /** The concepts that take its place; empty where nothing does. */
  readonly use: readonly Id[]
}

type Grounds =
  | { readonly basis?: 'stated'; readonly cite: SourceCitation | readonly SourceCitation[] }
  | { readonly basis: 'derived'; readonly cite: readonly SourceCitation[] }
  | { readonly basis: 'external'; readonly cite: PublicationCitation | readonly PublicationCitation[] }

type Meaning =
  /** A definition in our own words: one sentence that says the difference. */
  | { readonly definition: Text; readonly named?: never }
  /** The source names the thing and does not define it; nothing is filled in. */
  | { readonly named: true; readonly definition?: never }

type Kinds =
  | { readonly kind: Exclude<Kind, 'claim'>; readonly population?: never }
  /** What a source claims is somebody's claim, about the people it speaks of. */
  | { readonly kind: 'claim'; readonly population: Text }

/** A concept as it is written in a branch; its key is its id. */
export type ConceptEntry<Id extends string> = Grounds &
  Meaning &
  Kinds & {
    readonly label: Text
    readonly broader?: Id | Elsewhere
    /** Words that mean this and nothing else: safe to match. */
    readonly synonyms?: Terms
    /** Words that may mean this: only ever suggested. */
    readonly hints?: Terms
    /** The nearest neighbours, and where the line to each runs. */
    readonly not?: { readonly [neighbour in Id | Elsewhere]?: Text }
    /** Notation or code the source itself gives. */
    readonly notation?: string
    readonly notes?: readonly Note[]
    readonly openQuestions?: readonly Text[]
    readonly retired?: Retirement<Id>
  }

/** A concept as a scheme holds it: plain data. */
export interface Concept<Id extends string = string> {
  readonly id: Id
  readonly kind: Kind
  readonly label: Text
  readonly definition?: Text
  readonly named?: true
  readonly population?: Text
  readonly broader?: Id
  readonly synonyms?: Terms
  readonly hints?: Terms
  readonly not?: Readonly<Partial<Record<Id, Text>>>
  readonly notation?: string
  readonly basis: Basis
  readonly cite: readonly Citation[]
  readonly notes?: readonly Note[]
  readonly openQuestions?: readonly Text[]
  readonly retired?: Retirement<Id>
}
