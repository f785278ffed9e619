import type { Language } from '@ssi/taxonomy'
import type MiniSearch from 'minisearch'
import { plain } from './plain-words.ts'
import { bestFirst } from './rank.ts'
import { fieldsOf, type Found, type Indexed } from './search-index.ts'
import { exactly, inOtherForms, type Partly, spelledNearly, withKnownWords } from './ways.ts'

/** What a look-up found. */
export interface Hit extends Pick<Indexed, 'href' | 'kind' | 'label' | 'dutch'> {
  /** The documents that say it, or else what it belongs to. */
  readonly from: string
  /** The synonym that matched, where the label did not. */
  readonly synonym?: string
  /** Only a hint matched, so it is no more than a suggestion. */
  readonly suggested: boolean
}

/** What a look-up found, the best first within each kind, and what it has of the words. */
export interface Answer {
  readonly hits: readonly Hit[]
  /** Nothing has the words as they were typed; what was found is only spelt nearly so. */
  readonly near: boolean
  /** Nothing has all the words: which of them were looked for, and which nothing has. */
  readonly partly?: Omit<Partly, 'found' | 'near'>
}

const MOST_HITS = 12

/**
 * Finds what has every word that carries meaning: what is called so first, then what the words hint at; each kind
 * together, the kind of the best hit first. Only where nothing has all the words, what is spelt nearly so, and only
 * where nothing is, what has the words that anything has.
 */
export function findIn(index: MiniSearch<Indexed>, words: string, language: Language = 'en'): Answer {
  const answer = (found: readonly Found[], called: string, near = false): Answer => ({
    hits: inGroups(bestFirst(found, called, language).slice(0, MOST_HITS)).map(hitOf),
    near,
  })
  for (const way of [exactly, inOtherForms]) {
    const found = way(index, words)
    if (found.length > 0) return answer(found, words)
  }
  const nearly = spelledNearly(index, words)
  if (nearly.length > 0) return answer(nearly, words, true)
  const { found, near, ...partly } = withKnownWords(index, words)
  const some = answer(found, partly.having.join(' '), near)
  return found.length === 0 ? some : { ...some, partly }
}

/** Those of one kind together, the kinds in the order in which they first come. */
function inGroups(found: readonly Found[]): readonly Found[] {
  return [...new Set(found.map(({ kind }) => kind))].flatMap((kind) =>
    found.filter((each) => each.kind === kind),
  )
}

function hitOf(result: Found): Hit {
  const { id, kind, label, dutch, scheme, documents = scheme, synonyms } = result
  const matched = fieldsOf(result)
  const suggested = matched.size > 0 && [...matched].every((field) => field === 'hints')
  const hit: Hit = { href: id, kind, label, dutch, from: documents, suggested }
  if (matched.has('label') || matched.has('dutch') || !matched.has('synonyms')) return hit
  const synonym = synonyms.find((words) => result.terms.some((term) => plain(words).includes(term)))
  return synonym === undefined ? hit : { ...hit, synonym }
}
