import { normalise } from '@ssi/taxonomy'
import MiniSearch, { type Options, type SearchResult } from 'minisearch'

/** What the look-up knows of a concept or a decision. */
export interface Indexed {
  /** The full id, `foi:whilst-waiting`; no two entries share one. */
  readonly id: string
  readonly code: string
  readonly label: string
  readonly synonyms: readonly string[]
  readonly hints: readonly string[]
  readonly scheme: string
  readonly href: string
}

/** A concept or a decision that a look-up found. */
export interface Hit {
  readonly href: string
  readonly label: string
  readonly code: string
  readonly scheme: string
  /** The synonym that matched, where the label did not. */
  readonly synonym?: string
  /** Only a hint matched, so it is no more than a suggestion. */
  readonly suggested: boolean
}

type Found = SearchResult & Indexed

const MOST_HITS = 12

const options: Options<Indexed> = {
  fields: ['code', 'label', 'synonyms', 'hints'],
  storeFields: ['code', 'label', 'synonyms', 'hints', 'scheme', 'href'],
  processTerm: (term) => normalise(term) || null,
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
 * Finds concepts: those called so first, then those that the words hint at, then those with all of the words or, where
 * there is none, with any of them. Slips of spelling are forgiven.
 */
export function findIn(index: MiniSearch<Indexed>, words: string): readonly Hit[] {
  const search = (combineWith: 'AND' | 'OR') =>
    index.search(words, {
      combineWith,
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      // A word as it stands counts for more than one that is only near it, even where only a hint has it.
      weights: { fuzzy: 0.1, prefix: 0.375 },
      boost: { label: 3, code: 2, synonyms: 2, hints: 0.5 },
    })
  const all = search('AND')
  const results = (all.length > 0 ? all : search('OR')) as unknown as readonly Found[]
  const called = normalise(words)
  const isCalled = (names: readonly string[]) => names.some((name) => normalise(name) === called)
  const rank = ({ code, label, synonyms, hints }: Found) =>
    isCalled([code, label, ...synonyms]) ? 0 : isCalled(hints) ? 1 : 2
  return results
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, MOST_HITS)
    .map(hitOf)
}

function hitOf(result: Found): Hit {
  const { href, label, code, scheme, synonyms } = result
  const matched = new Set(Object.values(result.match).flat())
  const hit = { href, label, code, scheme, suggested: [...matched].every((field) => field === 'hints') }
  if (matched.has('label') || !matched.has('synonyms')) return hit
  const synonym = synonyms.find((words) => result.terms.some((term) => normalise(words).includes(term)))
  return synonym === undefined ? hit : { ...hit, synonym }
}
