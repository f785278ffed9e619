import type { Finding } from '@ssi/rules'
import type { Confidence, ReasonCode } from './confidence.ts'

/** Where in the document something stands. The first line is 1; offsets count in `text`, the line as it is. */
export interface Evidence {
  readonly line: number
  readonly text: string
  /** The cell of the row, from 0. */
  readonly column?: number
  readonly start: number
  readonly end: number
}

/** How sure a value is, why, and where it was read. */
export interface Read {
  readonly confidence: Confidence
  readonly reason: ReasonCode
  readonly evidence: readonly Evidence[]
}

/** One of two ways to read the same option. */
export interface OtherReading {
  readonly marked: boolean
  readonly reason: ReasonCode
  readonly evidence: readonly Evidence[]
}

/** What the document says of one option; `marked` is absent where that stays unknown. */
export interface OptionAnswer extends Read {
  readonly option: string
  readonly marked?: boolean
  /** The words beside the option. */
  readonly explanation?: string
  /** Both readings, where the document can be read in two ways. */
  readonly readings?: readonly OtherReading[]
}

/** An option that a sentence names: never a mark, only what a person may want to look at. */
export interface Suggestion extends Read {
  readonly option: string
}

/** Why a response gives no answer, by the general terms of freedom of information. */
export type RefusalKind = 'not-held' | 'cost-limit' | 'exempt' | 'referred'

/** A line that refuses an answer, kept as it stands. */
export interface Refusal extends LineRead {
  readonly kind: RefusalKind
}

/** What every answer has. */
interface Answered {
  readonly question: string
  readonly found: boolean
  /** The lines of the question itself. */
  readonly evidence: readonly Evidence[]
  /** Set where the document gives no answer but says so: by refusing it, or by words such as "N/A". */
  readonly status?: 'refused' | 'not-answered'
  /** Lines that refuse an answer. */
  readonly refusals: readonly Refusal[]
  /** "N/A", "none", "-": written, but no answer. */
  readonly nonAnswers: readonly LineRead[]
}

/** The answer to a question with options, each of them in the questionnaire's order. */
export interface ChoiceAnswer extends Answered {
  readonly kind: 'one-of' | 'any-of'
  readonly options: readonly OptionAnswer[]
  /** Options that sentences of the answer name. */
  readonly suggested: readonly Suggestion[]
}

/** A range of ages as it is written; one end may be open. */
export interface AgeRange {
  readonly min?: number
  readonly max?: number
}

/** Something a line of a free answer says, by the words of the questionnaire's facets. */
export interface FacetRead extends Read {
  readonly facet: string
  /** The id of a term, or a range of ages. */
  readonly value: string | AgeRange
}

/** A line of a free answer, without its bullet; the line as it is stands in the evidence. */
export interface LineRead {
  readonly text: string
  readonly evidence: readonly Evidence[]
}

/** A line of a free answer and what it says. */
export interface ItemAnswer extends LineRead {
  readonly facets: readonly FacetRead[]
  /** The place in `headings` of the line this one stands under. */
  readonly under?: number
}

/** The answer to a question answered in words. */
export interface TextAnswer extends Answered {
  readonly kind: 'free-text'
  /** Lines that only introduce the lines below them. */
  readonly headings: readonly ItemAnswer[]
  readonly items: readonly ItemAnswer[]
}

/** The answer to a question of either sort. */
export type QuestionAnswer = ChoiceAnswer | TextAnswer

/** A line at the head of the document, or a period named in a passage: `found` as written, `value` where it could be read. */
export interface HeadingRead extends Read {
  readonly id: string
  readonly found: string
  readonly value?: string
}

/** A passage of the request that the document repeats, up to the end of its paragraph. */
export interface PassageRead {
  readonly id: string
  readonly lines: readonly number[]
  readonly evidence: readonly Evidence[]
  readonly text: string
}

/** What a document says in answer to a questionnaire: plain data. Every line that is not blank is somewhere. */
export interface Reading {
  readonly questionnaire: string
  readonly headings: readonly HeadingRead[]
  readonly passages: readonly PassageRead[]
  /** One for each question of the questionnaire, found or not, in its order. */
  readonly answers: readonly QuestionAnswer[]
  /** Lines that refuse to answer the request, outside of every answer. */
  readonly refusals: readonly Refusal[]
  /** Lines that only give shape: the rules and header rows of tables, the title, the headers and footers of pages. */
  readonly layout: readonly number[]
  /** Lines that could not be placed. */
  readonly unread: readonly { readonly line: number; readonly text: string }[]
  readonly findings: readonly Finding[]
}
