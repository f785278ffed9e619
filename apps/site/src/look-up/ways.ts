import { nearest } from '@ssi/taxonomy'
import type MiniSearch from 'minisearch'
import type { Query, QueryCombination } from 'minisearch'
import { everythingIn, namesOf } from './everything.ts'
import { withoutEnding } from './other-forms.ts'
import { meaningfulIn, plain, wordsIn } from './plain-words.ts'
import { type Found, type Indexed, search } from './search-index.ts'
import { isSlipOf } from './slip.ts'

/** From how many letters on a name may be misspelt as a whole. */
const LEAST_NEAR = 5

/** What has every word; of words that only join others, what is called so and nothing else. */
export function exactly(index: MiniSearch<Indexed>, words: string): readonly Found[] {
  const wanted = meaningfulIn(words)
  if (wanted.length > 0) return search(index, all(wanted.map(({ word }) => word)))
  const called = plain(words)
  return search(index, all(wordsIn(words))).filter((result) =>
    namesOf(result).some((name) => plain(name) === called),
  )
}

/** What has every word, or what a word of it is only another form of. */
export function inOtherForms(index: MiniSearch<Indexed>, words: string): readonly Found[] {
  return search(index, all(meaningfulIn(words).map(({ word }) => anyFormOf(word))))
}

/** What has every word once slips in words that nothing has are mended, and what is nearly called so as a whole. */
export function spelledNearly(index: MiniSearch<Indexed>, words: string): readonly Found[] {
  const found = search(index, all(meaningfulIn(words).map(({ word }) => mended(index, word))))
  const { all: entries, allNames } = everythingIn(index)
  const called = plain(words)
  const name = called.length < LEAST_NEAR ? undefined : nearest(called, allNames)
  const ids = new Set(found.map(({ id }) => id))
  const nearly = entries.filter(
    ({ entry, names }) => !ids.has(entry.id) && name !== undefined && names.includes(name),
  )
  return [...found, ...nearly.map(({ entry }) => entry)]
}

/** What was found with some of the words only. */
export interface Partly {
  readonly found: readonly Found[]
  /** The words that nothing has, as they were typed. */
  readonly without: readonly string[]
  /** The words that something has, as they were typed. */
  readonly having: readonly string[]
  /** Whether nothing has those words together: what was found has one of them, or some. */
  readonly apart: boolean
  /** Whether one of those words is only spelt nearly like what was found. */
  readonly near: boolean
}

/** What has the words that anything has, together or else each by itself, and which words those are. */
export function withKnownWords(index: MiniSearch<Indexed>, words: string): Partly {
  const wanted = meaningfulIn(words).map(({ typed, word }) => ({ typed, word, query: mended(index, word) }))
  const known = wanted.filter(({ query }) => search(index, query).length > 0)
  const queries = known.map(({ query }) => query)
  const together = search(index, all(queries))
  return {
    found: together.length > 0 ? together : search(index, { combineWith: 'OR', queries }),
    without: wanted.filter((each) => !known.includes(each)).map(({ typed }) => typed),
    having: known.map(({ typed }) => typed),
    apart: together.length === 0,
    near: known.some(({ word }) => search(index, anyFormOf(word)).length === 0),
  }
}

function all(queries: readonly Query[]): QueryCombination {
  return { combineWith: 'AND', queries: [...queries] }
}

/** A word as it stands, or a whole word that it is a form of. */
function anyFormOf(word: string): QueryCombination {
  return {
    combineWith: 'OR',
    queries: [word, { combineWith: 'OR', queries: [...withoutEnding(word)], prefix: false }],
  }
}

/** A word that something has in any of its forms, or else those it is a slip of. */
function mended(index: MiniSearch<Indexed>, word: string): QueryCombination {
  if (search(index, anyFormOf(word)).length > 0) return anyFormOf(word)
  const meant = everythingIn(index).known.filter((other) => isSlipOf(word, other))
  return { combineWith: 'OR', queries: [word, ...meant] }
}
