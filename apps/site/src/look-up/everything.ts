import MiniSearch from 'minisearch'
import { plain, wordsIn } from './plain-words.ts'
import type { Found, Indexed } from './search-index.ts'

interface Everything {
  readonly all: readonly { readonly entry: Found; readonly names: readonly string[] }[]
  readonly allNames: readonly string[]
  /** Every word of a name. */
  readonly known: readonly string[]
}

const everything = new WeakMap<MiniSearch<Indexed>, Everything>()

/** Every entry of an index with its names, gathered when a word is first not found. */
export function everythingIn(index: MiniSearch<Indexed>): Everything {
  const before = everything.get(index)
  if (before !== undefined) return before
  const entries: unknown = index.search(MiniSearch.wildcard)
  const all = (entries as readonly Found[]).map((entry) => ({ entry, names: namesOf(entry).map(plain) }))
  const allNames = all.flatMap(({ names }) => names)
  const now = { all, allNames, known: [...new Set(allNames.flatMap(wordsIn))] }
  everything.set(index, now)
  return now
}

/** Everything that an entry is called. */
export function namesOf({ codes, label, dutch, synonyms }: Found): readonly string[] {
  return [...codes, label, dutch, ...synonyms].filter(Boolean)
}
