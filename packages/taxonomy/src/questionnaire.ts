import type { SourceCitation } from './source.ts'
import type { Text } from './text.ts'

/** One of the answers a question offers. Its id is a concept of the questionnaire's scheme. */
export interface Option<Id extends string = string> {
  readonly id: Id
  readonly label: Text
  /** The option asks for an explanation in words: "Other (please explain)". */
  readonly explain?: true
}

/** When a question is asked: only after the named answer to an earlier one. */
export interface AskedWhen {
  readonly question: string
  readonly option: string
}

/** Words by which a facet of a free answer is recognised; the id is a concept of the questionnaire's scheme. */
export interface FacetTerm {
  readonly id: string
  readonly words: readonly string[]
}

/** Something a free answer is asked to say: which of a list of terms, or a range of ages. */
export type Facet =
  | { readonly id: string; readonly kind: 'terms'; readonly label: Text; readonly terms: readonly FacetTerm[] }
  | { readonly id: string; readonly kind: 'age-range'; readonly label: Text; readonly words: readonly string[] }

interface Asked {
  readonly id: string
  /** The question as the source words it. */
  readonly text: Text
  /** What the source tells the person who answers: "mark X for all that apply". */
  readonly instruction?: Text
  /** Other wordings of the question that were seen: safe to match. */
  readonly alsoWorded?: readonly string[]
  readonly askedWhen?: AskedWhen
  readonly cite: SourceCitation
}

/** A question that takes exactly one of its options. */
export interface OneOf extends Asked {
  readonly kind: 'one-of'
  readonly options: readonly Option[]
}

/** A question that takes any number of its options. */
export interface AnyOf extends Asked {
  readonly kind: 'any-of'
  readonly options: readonly Option[]
}

/** A question answered in words; each line of the answer may be an item, described by facets. */
export interface FreeText extends Asked {
  readonly kind: 'free-text'
  readonly facets: readonly Facet[]
}

/** A question of a questionnaire. */
export type Question = OneOf | AnyOf | FreeText

/** A line at the head of a response: `Ref. No: …`. */
export interface Heading {
  readonly id: string
  readonly kind: 'text' | 'day'
  readonly labels: readonly string[]
}

/** A passage of the request that responses repeat and that answers nothing, recognised by its first words. */
export interface Passage {
  readonly id: string
  readonly opening: string
  readonly cite: SourceCitation
}

/** A questionnaire as data: enough to read a response to it, to render it and to export it. */
export interface Questionnaire {
  readonly id: string
  readonly title: Text
  readonly cite: SourceCitation
  readonly headings: readonly Heading[]
  readonly passages: readonly Passage[]
  readonly questions: readonly Question[]
}

/**
 * What a response answers, by question id: the id of an option, a list of them, or lines of text.
 * Absent means unknown; `'not-stated'` means that the document was read and does not say.
 */
export type Answers = { readonly [question: string]: Answer }

/** The answer to one question. */
export interface Answer {
  readonly chosen?: readonly string[] | 'not-stated'
  readonly text?: readonly string[]
  /** Explanations given beside an option, by option id. */
  readonly explanations?: Readonly<Record<string, string>>
}
