import { evidenceAt } from './grid.ts'
import type { Line } from './grid.ts'
import type { Evidence } from './reading.ts'
import { keysIn, standsAt, wordsIn } from './words.ts'

/** Words that mean something, ready to be looked for: by the first of them, the longest first. */
export type Terms = ReadonlyMap<string, readonly Term[]>

interface Term {
  readonly id: string
  readonly keys: readonly string[]
}

/** A term found in a line. */
export interface TermFound {
  readonly id: string
  readonly evidence: Evidence
  /** A word close by may deny it. */
  readonly denied: boolean
}

const FARTHEST = 100_000
// How many words before and after may deny what a word says.
const NEAR = 3
/** Words that may deny what stands near them. */
export const DENYING: ReadonlySet<string> = new Set([
  'no',
  'not',
  'non',
  'without',
  'never',
  'except',
  'excluding',
  'excluded',
  'rather',
])

/** Makes terms ready to be looked for. */
export function termsOf(terms: readonly { readonly id: string; readonly words: readonly string[] }[]): Terms {
  const index = new Map<string, Term[]>()
  const all = terms.flatMap(({ id, words }) => words.map((each) => ({ id, keys: keysIn(each) })))
  for (const term of all.toSorted((a, b) => b.keys.length - a.keys.length)) {
    for (const first of term.keys.slice(0, 1)) index.set(first, [...(index.get(first) ?? []), term])
  }
  return index
}

/** The terms in a line, each place read by the longest that begins there; what a name covers is not read again. */
export function termsIn(
  terms: Terms,
  line: Line,
  names: readonly (readonly string[])[] = [],
): readonly TermFound[] {
  const words = wordsIn(line.text, line.from, Infinity, line.from + FARTHEST)
  const keys = words.map((word) => word.key)
  const found: TermFound[] = []
  for (let at = 0; at < keys.length;) {
    const term = terms.get(keys[at] ?? '')?.find((each) => standsAt(each.keys, keys, at))
    const named = names.find((each) => each.length > (term?.keys.length ?? 0) && standsAt(each, keys, at))
    const length = named?.length ?? term?.keys.length ?? 1
    const evidence = evidenceAt(line, words[at]?.start ?? 0, words[at + length - 1]?.end ?? 0)
    if (term && !named) found.push({ id: term.id, evidence, denied: isDenied(keys, at, length) })
    at += length
  }
  return found
}

/** Words that deny a phrase stand close to it, so that it says nothing for certain. */
export function isDenied(keys: readonly string[], at: number, length: number): boolean {
  const near = [...keys.slice(Math.max(0, at - NEAR), at), ...keys.slice(at + length, at + length + NEAR)]
  return near.some((key) => DENYING.has(key))
}
