import { evaluate } from '@ssi/rules'
import { foiNotes } from './notes/index.ts'
import { joinFacets } from './reader/facets.ts'
import { type Line, toGrid } from './reader/grid.ts'
import type { Evidence, FacetRead, LineRead } from './reader/reading.ts'
import { inHints, inWords } from './suggestions/facet-readers.ts'
import { phrasesIn } from './suggestions/phrases.ts'

/** What a line may say of an offering, for a person to take or leave. */
export interface FacetSuggestion extends Pick<FacetRead, 'facet' | 'value' | 'evidence'> {
  /**
   * What suggests it: `words` that mean this, a `hint` that may, or a `phrase` that stands where the trust would say
   * it, in the trust's own words.
   */
  readonly by: 'words' | 'hint' | 'phrase'
  /** A word nearby may deny it, or another range of ages stands beside it. */
  readonly doubtful?: true
  /** The ids of the notes that the offering would raise if it were recorded so. */
  readonly notes: readonly string[]
}

type Found = Pick<FacetRead, 'facet' | 'value' | 'evidence'> & Partial<Pick<FacetRead, 'confidence'>>

/**
 * Suggests what a line says of an offering: its kind, form, ages, condition, model, setting and recipients, each with
 * the words that suggest it. Nothing of it is an answer until a person says so.
 *
 * Takes the line as text, or as it was read from a document; its evidence then points there.
 *
 * @example
 * ```ts run
 * import { suggestFacets } from '@ssi/foi'
 * const text = 'Parent workshops around sleep'
 * suggestFacets(text).map(({ facet, value, by, evidence: [at] }) => [facet, value, by, text.slice(at?.start, at?.end)])
 * // => [['recipients', 'parents', 'words', 'Parent'], ['formats', 'group', 'hint', 'workshops'], ['condition', 'sleep', 'phrase', 'sleep']]
 * ```
 */
export function suggestFacets(offering: string | LineRead): readonly FacetSuggestion[] {
  const lines = linesOf(offering)
  const words = joinFacets(lines.flatMap(inWords))
  const hints = joinFacets(lines.flatMap(inHints)).filter((hint) => !isSaid(hint, words))
  const phrases = lines.flatMap(phrasesIn).filter((phrase) => !isCovered(phrase, [...words, ...hints]))
  return [
    ...words.map((found) => suggestion('words', found)),
    ...hints.map((found) => suggestion('hint', found)),
    ...phrases.map((found) => suggestion('phrase', found)),
  ]
}

function linesOf(offering: string | Partial<LineRead> | null | undefined): readonly Line[] {
  if (typeof offering === 'string') return toGrid(offering)
  return (offering?.evidence ?? []).map(({ line, text, start }) => ({ line, text, from: start, gap: false }))
}

/** The same words, or others, already say something of this facet, so that the hint adds nothing. */
function isSaid(hint: Found, words: readonly Found[]): boolean {
  const same = words.filter(({ facet }) => facet === hint.facet)
  return same.some(({ value }) => value === hint.value) || isCovered(hint, same)
}

function isCovered({ evidence }: Found, others: readonly Found[]): boolean {
  const places = others.flatMap((other) => other.evidence)
  return evidence.every((at) => places.some((place) => overlap(at, place)))
}

function overlap(one: Evidence, other: Evidence): boolean {
  return one.line === other.line && one.start < other.end && other.start < one.end
}

function suggestion(
  by: FacetSuggestion['by'],
  { facet, value, evidence, confidence }: Found,
): FacetSuggestion {
  const offerings = [{ [facet]: value }]
  const notes = foiNotes.filter((note) => evaluate(note.when, { offerings }) === true).map(({ id }) => id)
  return { facet, value, by, ...(confidence === 'unsure' ? { doubtful: true } : {}), evidence, notes }
}
