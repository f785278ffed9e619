/** How far two wordings are apart, and how many of the words compared were used. */
export interface Alignment {
  readonly cost: number
  readonly used: number
}

// A wording is compared word by word, so only this many words are let slip in or out of it.
const BAND = 8
const LONGEST_WORD = 40

/**
 * What it takes to turn the beginning of `words` into `target`: a letter changed costs 1, a word more or less twice
 * its letters. Words that begin differently, or hold digits, are never taken for one another.
 */
export function align(target: readonly string[], words: readonly string[], whole: boolean): Alignment {
  let above = firstRow(words, whole)
  target.forEach((wanted, row) => {
    const current = Array.from<number>({ length: words.length + 1 }).fill(Infinity)
    if (row < BAND) current[0] = (above[0] ?? 0) + 2 * wanted.length
    for (let at = Math.max(1, row + 1 - BAND); at <= Math.min(words.length, row + 1 + BAND); at += 1) {
      const word = words[at - 1] ?? ''
      current[at] = Math.min(
        (above[at - 1] ?? Infinity) + wordCost(wanted, word),
        (above[at] ?? Infinity) + 2 * wanted.length,
        (current[at - 1] ?? Infinity) + extraCost(word),
      )
    }
    above = current
  })
  if (whole) return { cost: above.at(-1) ?? Infinity, used: words.length }
  const cost = Math.min(...above)
  return { cost, used: above.indexOf(cost) }
}

// What stands before the words of a question is not part of it, or a row above would be taken into it.
function firstRow(words: readonly string[], whole: boolean): number[] {
  const row = [0]
  for (const word of words) row.push(whole ? (row.at(-1) ?? 0) + extraCost(word) : Infinity)
  return row
}

// An X or another sign that stands beside a label is no slip of the pen.
function extraCost(word: string): number {
  return word === 'x' || !/[\p{L}\p{N}]/u.test(word) ? Infinity : 2 * word.length
}

function wordCost(wanted: string, word: string): number {
  if (wanted === word) return 0
  if (wanted[0] !== word[0] || /\d/.test(wanted + word)) return Infinity
  if (Math.max(wanted.length, word.length) > LONGEST_WORD) return Infinity
  return lettersApart(wanted, word)
}

function lettersApart(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let at = 1; at <= b.length; at += 1) {
      const change = (above[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1)
      current.push(Math.min(change, (above[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1))
    }
    above = current
  }
  return above.at(-1) ?? Infinity
}
