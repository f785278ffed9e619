import { distance } from 'fastest-levenshtein'
import { normalise } from './normalise.ts'

const LONGEST = 200

/**
 * The candidate that a misspelt word most probably means: at most a third of its letters differ, or one of two.
 * Undefined where none is that near, or the word is longer than 200 characters.
 *
 * @example
 * ```ts run
 * import { nearest } from '@ssi/taxonomy'
 * nearest('relapse-preventon', ['relapse-prevention', 'counselling']) // => 'relapse-prevention'
 * nearest('piano lessons', ['relapse-prevention', 'counselling']) // => undefined
 * ```
 */
export function nearest<Candidate extends string>(
  word: string,
  candidates: Iterable<Candidate>,
): Candidate | undefined {
  if (word.length > LONGEST) return undefined
  const wanted = normalise(word)
  let best: Candidate | undefined
  let least = (wanted.length < 2 ? 0 : Math.max(1, Math.floor(wanted.length / 3))) + 1
  for (const candidate of candidates) {
    const found = distance(wanted, normalise(candidate))
    if (found < least) [best, least] = [candidate, found]
  }
  return best
}
