import type { Confidence, ExternalConcept, MappingPredicate, Publication, Text } from '@ssi/taxonomy'
import type { FullId, SchemeId } from './full-id.ts'

interface Judgement {
  /** Both ends in one word: its address on a page. */
  readonly id: string
  readonly from: FullId
  readonly confidence: Confidence
  readonly justification: Text
  /** When it was judged: ISO 8601. */
  readonly date: string
}

/** A concept mapped to another, of a scheme or of a publication outside them. */
export interface Match extends Judgement {
  readonly predicate: MappingPredicate
  readonly to: FullId | ExternalConcept
}

/** A concept for which a match was looked for in a scheme, and none was found. */
export interface NoMatch extends Judgement {
  readonly predicate: 'no-match'
  readonly to: SchemeId
}

/** A judgement on a concept and its nearest one elsewhere; a `Mapping` of `@ssi/taxonomy` whose ends exist. */
export type ConceptMapping = Match | NoMatch

/** A mapping as it is written: what can be told from the rest is added. */
type Written = Omit<Match, 'id' | 'date'> | Omit<NoMatch, 'id' | 'date'>

const judged = '2026-11-22'

/** Gives each mapping its id and the day on which it was judged. */
export function judgements(written: readonly Written[]): readonly ConceptMapping[] {
  return written.map((mapping) => ({ id: idOf(mapping), ...mapping, date: judged }))
}

/** A concept of a publication outside the sources. */
export function outside({ address, seen }: Publication, label: string): ExternalConcept {
  return { address, label: { en: label }, seen }
}

function idOf({ from, to }: Written): string {
  return `${word(from)}--${word(typeof to === 'string' ? to : to.label.en)}`
}

function word(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
