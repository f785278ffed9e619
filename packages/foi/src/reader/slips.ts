import { isWorded } from './words.ts'

/** How far two wordings are apart, and how many of the words compared were used. */
export interface Alignment {
  readonly cost: number
  readonly used: number
}

// Whoever copies a sentence lets only so many words slip in or out of it.
const BAND = 8
const LONGEST_WORD = 80

/**
 * What it takes to turn the beginning of `words`, or the whole, into `target`: a letter changed costs 1, a word more
 * or less twice its letters. Words that begin differently, or hold digits, are never taken for one another.
 */
export function align(target: readonly string[], words: readonly string[], whole: boolean): Alignment {
  const costs = costsOf(target, words, wordChanged, wordMore)
  const cost = whole ? (costs.at(-1) ?? Infinity) : Math.min(...costs)
  return { cost, used: whole ? words.length : costs.indexOf(cost) }
}

/** What it takes to turn each beginning of `found` into `wanted`. */
function costsOf(
  wanted: readonly string[],
  found: readonly string[],
  changed: (a: string, b: string) => number,
  more: (a: string) => number,
): readonly number[] {
  // What stands before the words of a question is not part of it, or the row above would be taken into it.
  let above = [0, ...found.map(() => Infinity)]
  for (const [row, a] of wanted.entries()) {
    const costs = [(above[0] ?? 0) + 2 * a.length]
    for (const [at, b] of found.entries()) {
      const near = Math.abs(row - at) <= BAND
      const change = near ? (above[at] ?? 0) + (a === b ? 0 : changed(a, b)) : Infinity
      costs.push(Math.min(change, (above[at + 1] ?? 0) + more(a), (costs[at] ?? 0) + more(b)))
    }
    above = costs
  }
  return above
}

// An X or another sign that stands beside a label is no slip of the pen.
function wordMore(word: string): number {
  return word === 'x' || !isWorded(word) ? Infinity : 2 * word.length
}

function wordChanged(wanted: string, found: string): number {
  const both = wanted + found
  if (wanted[0] !== found[0] || both.length > LONGEST_WORD || /\d/.test(both)) return Infinity
  return (
    costsOf(
      wanted.split(''),
      found.split(''),
      () => 1,
      () => 1,
    ).at(-1) ?? Infinity
  )
}
