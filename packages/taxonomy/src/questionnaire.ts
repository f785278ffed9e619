import type { Basis } from './concept.ts'
import type { SourceCitation } from './source.ts'
import type { Text } from './text.ts'

/** One of the answers a question offers; its id is a concept of the questionnaire's scheme. */
export interface Option<Id extends string = string> {
  readonly id: Id
  readonly label: Text
  /** Other names of the option: safe to match. */
  readonly alsoWorded?: readonly string[]
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

interface FacetWords {
  /** The record field of an item that takes the facet. */
  readonly id: string
  readonly label: Text
  /** The question asks for it, so that an item which does not say it says too little. */
  readonly asked?: true
}

/** Something a free answer may say of an item: one or many of a list of terms, or a range of ages. */
export type Facet = FacetWords &
  (
    | { readonly kind: 'terms'; readonly many?: true; readonly terms: readonly FacetTerm[] }
    | { readonly kind: 'age-range'; readonly words: readonly string[] }
  )

interface Asked {
  /** The record field that takes the answer. */
  readonly id: string
  /** The concept that says what is asked. */
  readonly concept?: string
  /** The record field that takes an explanation given beside an option. */
  readonly explanation?: string
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
  /** The record field that takes a line which opens the answer and speaks for the items beneath it. */
  readonly heading?: string
  readonly facets: readonly Facet[]
}

/** A question of a questionnaire. */
export type Question = OneOf | AnyOf | FreeText

/** A line at the head of a response: `Ref. No: …`. Its id is the record field that takes the value. */
export interface Heading {
  readonly id: string
  readonly kind: 'text' | 'day'
  readonly labels: readonly string[]
  /** What a day that can be read in two ways is read by. */
  readonly readBy?: ReadBy
}

/** What a way of reading rests on, and the path of the page about it. */
export interface ReadBy {
  readonly basis: Basis
  readonly cite: readonly SourceCitation[]
  readonly page: string
}

/** A passage of the request that responses repeat and that answers nothing, recognised by its first words. */
export interface Passage {
  readonly id: string
  readonly opening: string
  /** A period of two years that stands in the passage: the record field that takes it, and the words before it. */
  readonly value?: { readonly id: string; readonly after: string }
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
  /** The record field that says that a response refuses to answer at all. */
  readonly refusal?: string
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
