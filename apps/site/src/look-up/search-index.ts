import MiniSearch, { type Options, type Query, type SearchResult } from 'minisearch'
import { plain } from './plain-words.ts'

/** What can be looked up, in the order in which equals stand. */
export const kinds = ['concept', 'decision', 'rule', 'conflict', 'trap', 'record', 'source', 'page'] as const

export type Kind = (typeof kinds)[number]

/** What the look-up knows of something that has an address. */
export interface Indexed {
  /** Its address; no two entries share one. */
  readonly href: string
  readonly kind: Kind
  /** Its id, and its notation in the source where it has one. */
  readonly codes: readonly string[]
  readonly label: string
  /** The label in Dutch, where it has one of its own. */
  readonly dutch: string
  readonly synonyms: readonly string[]
  readonly hints: readonly string[]
  /** What it belongs to: the title of a scheme, the name of a document. */
  readonly scheme: string
  /** The same in English, where that is not shown. */
  readonly inEnglish?: string
  /** The documents that say it, each with its year, where that is not what it belongs to. */
  readonly documents?: string
  /** The day from which its document holds or, where none is known, the one it is dated. */
  readonly since?: string | undefined
}

/** A result names its address as its id. */
export type Found = SearchResult & Omit<Indexed, 'href'>

/** Up to how many letters a word must stand as a whole. */
const LONGEST_SHORT = 3

const options: Options<Indexed> = {
  idField: 'href',
  fields: ['codes', 'label', 'dutch', 'synonyms', 'hints', 'scheme', 'inEnglish'],
  storeFields: ['kind', 'codes', 'label', 'dutch', 'synonyms', 'hints', 'scheme', 'documents', 'since'],
  processTerm: (term) => plain(term) || null,
}

/** A concept counts for more than what only speaks of it. */
const weightOf: Readonly<Record<Kind, number>> = {
  concept: 1,
  decision: 1,
  rule: 0.6,
  conflict: 0.6,
  trap: 0.6,
  record: 0.8,
  source: 0.7,
  page: 0.8,
}

/** Makes the index that the build writes. */
export function searchIndexOf(entries: readonly Indexed[]): MiniSearch<Indexed> {
  const index = new MiniSearch<Indexed>(options)
  index.addAll(entries)
  return index
}

/** Reads the index that the build wrote. */
export function readSearchIndex(json: string): Promise<MiniSearch<Indexed>> {
  return MiniSearch.loadJSONAsync<Indexed>(json, options)
}

/** What has the words of a query in more than the name of what it belongs to. */
export function search(index: MiniSearch<Indexed>, query: Query): readonly Found[] {
  const results: unknown = index.search(query, {
    // The beginning of a short word is the beginning of too many.
    prefix: (term) => term.length > LONGEST_SHORT,
    // A word as it stands counts for more than the beginning of one, even where only a hint has it.
    weights: { fuzzy: 0, prefix: 0.375 },
    boost: { label: 3, dutch: 3, codes: 2, synonyms: 2, hints: 0.5, scheme: 0.1, inEnglish: 0.1 },
    boostDocument: (_id, _term, stored) => weightOf[stored?.kind as Kind],
  })
  // What only belongs to something of that name is not called so itself.
  return (results as readonly Found[]).filter((result) => fieldsOf(result).size > 0)
}

/** The fields in which a result has the words; what it belongs to says nothing of itself. */
export function fieldsOf({ match }: Found): ReadonlySet<string> {
  return new Set(
    Object.values(match)
      .flat()
      .filter((field) => field !== 'scheme' && field !== 'inEnglish'),
  )
}
