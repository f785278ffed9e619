import { type Language, nearest, normalise } from '@ssi/taxonomy'
import MiniSearch, { type Options, type SearchResult } from 'minisearch'

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
  /** The day from which its document holds or, where none is known, the one it is dated. */
  readonly since?: string | undefined
}

/** What a look-up found. */
export interface Hit extends Pick<Indexed, 'href' | 'kind' | 'label' | 'dutch' | 'scheme'> {
  /** The synonym that matched, where the label did not. */
  readonly synonym?: string
  /** Only a hint matched, so it is no more than a suggestion. */
  readonly suggested: boolean
}

/** A result names its address as its id. */
type Found = SearchResult & Omit<Indexed, 'href'>

const MOST_HITS = 12

const options: Options<Indexed> = {
  idField: 'href',
  fields: ['codes', 'label', 'dutch', 'synonyms', 'hints', 'scheme'],
  storeFields: ['kind', 'codes', 'label', 'dutch', 'synonyms', 'hints', 'scheme', 'since'],
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
 * Finds what is called so first, then what is called nearly so, what the words hint at, and what has all of the words
 * or, where there is none, any of them; each kind together, the kind of the best hit first. Of what is called alike,
 * the later document comes first: an older one is looked up for its history. Slips of spelling are forgiven.
 */
export function findIn(index: MiniSearch<Indexed>, words: string, language: Language = 'en'): readonly Hit[] {
  const all = search(index, words, 'AND')
  const results = all.length > 0 ? all : search(index, words, 'OR')
  const rank = rankFor(words, results, language)
  const best = results.toSorted(
    (a, b) => rank(a) - rank(b) || (rank(a) < 1 ? laterFirst(a, b) : 0) || fit(b, words) - fit(a, words),
  )
  return inGroups(best.slice(0, MOST_HITS)).map(hitOf)
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

function namesOf({ codes, label, dutch, synonyms }: Found): readonly string[] {
  return [...codes, label, dutch, ...synonyms]
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

function search(index: MiniSearch<Indexed>, words: string, combineWith: 'AND' | 'OR'): readonly Found[] {
  const results: unknown = index.search(words, {
    combineWith,
    prefix: true,
    fuzzy: (term) => (term.length > 3 ? 0.25 : false),
    // A word as it stands counts for more than one that is only near it, even where only a hint has it.
    weights: { fuzzy: 0.1, prefix: 0.375 },
    boost: { label: 3, dutch: 3, codes: 2, synonyms: 2, hints: 0.5, scheme: 0.1 },
    boostDocument: (_id, _term, stored) => weightOf[stored?.kind as Kind],
  })
  return results as readonly Found[]
}

function hitOf(result: Found): Hit {
  const { id, kind, label, dutch, scheme, synonyms } = result
  const matched = new Set(Object.values(result.match).flat())
  matched.delete('scheme')
  const suggested = matched.size > 0 && [...matched].every((field) => field === 'hints')
  const hit: Hit = { href: id, kind, label, dutch, scheme, suggested }
  if (matched.has('label') || matched.has('dutch') || !matched.has('synonyms')) return hit
  const synonym = synonyms.find((words) => result.terms.some((term) => plain(words).includes(term)))
  return synonym === undefined ? hit : { ...hit, synonym }
}

/** Words without what a keyboard may lack: the form in which `cliënt` and `client` are equal. */
function plain(words: string): string {
  return normalise(words.normalize('NFD').replaceAll(/\p{Mn}/gu, ''))
}
