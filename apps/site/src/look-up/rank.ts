import { type Language, nearest } from '@ssi/taxonomy'
import { namesOf } from './everything.ts'
import { plain } from './plain-words.ts'
import type { Found } from './search-index.ts'

/**
 * What was found, the best first: what is called so, then what the words hint at. Of what is called alike, the later
 * document comes first: an older one is looked up for its history.
 */
export function bestFirst(found: readonly Found[], words: string, language: Language): readonly Found[] {
  const rank = rankFor(words, found, language)
  return found.toSorted(
    (a, b) => rank(a) - rank(b) || (rank(a) < 1 ? laterFirst(a, b) : 0) || fit(b, words) - fit(a, words),
  )
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
