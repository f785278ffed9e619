import { type Language, nearest } from '@ssi/taxonomy'
import MiniSearch, { type Options, type Query, type SearchResult } from 'minisearch'
import { everythingIn, namesOf } from './everything.ts'
import { isSlipOf } from './slip.ts'
import { meaningful, plain, wordsIn } from './plain-words.ts'

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

/** What a look-up found. */
export interface Hit extends Pick<Indexed, 'href' | 'kind' | 'label' | 'dutch'> {
  /** The documents that say it, or else what it belongs to. */
  readonly from: string
  /** The synonym that matched, where the label did not. */
  readonly synonym?: string
  /** Only a hint matched, so it is no more than a suggestion. */
  readonly suggested: boolean
  /** Nothing has the words as they were typed; it is only spelt nearly so. */
  readonly near: boolean
}

/** A result names its address as its id. */
export type Found = SearchResult & Omit<Indexed, 'href'>

const MOST_HITS = 12

/** Up to how many letters a word must stand as a whole. */
const LONGEST_SHORT = 3

/** From how many letters on a name may be misspelt as a whole. */
const LEAST_NEAR = 5

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

/**
 * Finds what has every word that carries meaning: what is called so first, then what the words hint at; each kind
 * together, the kind of the best hit first. Of what is called alike, the later document comes first: an older one is
 * looked up for its history. Only where nothing has all the words, what is spelt nearly so.
 */
export function findIn(index: MiniSearch<Indexed>, words: string, language: Language = 'en'): readonly Hit[] {
  const exact = exactly(index, words)
  const results = exact.length > 0 ? exact : spelledNearly(index, words)
  const rank = rankFor(words, results, language)
  const best = results.toSorted(
    (a, b) => rank(a) - rank(b) || (rank(a) < 1 ? laterFirst(a, b) : 0) || fit(b, words) - fit(a, words),
  )
  return inGroups(best.slice(0, MOST_HITS)).map((result) => hitOf(result, exact.length === 0))
}

/** What has every word; of words that only join others, what is called so and nothing else. */
function exactly(index: MiniSearch<Indexed>, words: string): readonly Found[] {
  const typed = wordsIn(words)
  const wanted = meaningful(typed)
  if (wanted.length > 0) return search(index, { combineWith: 'AND', queries: [...wanted] })
  const called = plain(words)
  return search(index, { combineWith: 'AND', queries: [...typed] }).filter((result) =>
    namesOf(result).some((name) => plain(name) === called),
  )
}

/** What has every word once slips in words that nothing has are mended, and what is nearly called so as a whole. */
function spelledNearly(index: MiniSearch<Indexed>, words: string): readonly Found[] {
  const { all, allNames, known } = everythingIn(index)
  const mended = meaningful(wordsIn(words)).map((word): Query => {
    const meant = search(index, word).length > 0 ? [] : known.filter((other) => isSlipOf(word, other))
    return { combineWith: 'OR', queries: [word, ...meant] }
  })
  const found = search(index, { combineWith: 'AND', queries: mended })
  const called = plain(words)
  const name = called.length < LEAST_NEAR ? undefined : nearest(called, allNames)
  const ids = new Set(found.map(({ id }) => id))
  const nearly = all.filter(
    ({ entry, names }) => !ids.has(entry.id) && name !== undefined && names.includes(name),
  )
  return [...found, ...nearly.map(({ entry }) => entry)]
}

/** How near the names of a result are to the words, and to the reader's language: the lower the better. */
function rankFor(words: string, results: readonly Found[], language: Language): (result: Found) => number {
  const called = plain(words)
  const nearlyCalled = nearest(called, results.flatMap(namesOf).map(plain))
  return (result) => {
    const names = namesOf(result).map(plain)
    if (names.includes(called)) return language === 'nl' && result.dutch === '' ? 0.5 : 0
    if (nearlyCalled !== undefined && names.includes(nearlyCalled)) return 1
    return result.hints.some((hint) => plain(hint) === called) ? 2 : 3
  }
}

/** What gives no day of its own comes last. */
function laterFirst({ since: a = '' }: Found, { since: b = '' }: Found): number {
  return a === b ? 0 : a < b ? 1 : -1
}

/** A name of as many words as were typed is likelier to be meant than one with more of them. */
function fit({ score, label, dutch }: Found, words: string): number {
  const count = wordCount(words)
  return [label, dutch].some((name) => name !== '' && wordCount(name) === count) ? 3 * score : score
}

function wordCount(words: string): number {
  return words.trim().split(/\s+/).length
}

/** Those of one kind together, the kinds in the order in which they first come. */
function inGroups(found: readonly Found[]): readonly Found[] {
  return [...new Set(found.map(({ kind }) => kind))].flatMap((kind) =>
    found.filter((each) => each.kind === kind),
  )
}

function search(index: MiniSearch<Indexed>, query: Query): readonly Found[] {
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
function fieldsOf({ match }: Found): ReadonlySet<string> {
  return new Set(
    Object.values(match)
      .flat()
      .filter((field) => field !== 'scheme' && field !== 'inEnglish'),
  )
}

function hitOf(result: Found, near: boolean): Hit {
  const { id, kind, label, dutch, scheme, documents = scheme, synonyms } = result
  const matched = fieldsOf(result)
  const suggested = matched.size > 0 && [...matched].every((field) => field === 'hints')
  const hit: Hit = { href: id, kind, label, dutch, from: documents, suggested, near }
  if (matched.has('label') || matched.has('dutch') || !matched.has('synonyms')) return hit
  const synonym = synonyms.find((words) => result.terms.some((term) => plain(words).includes(term)))
  return synonym === undefined ? hit : { ...hit, synonym }
}
