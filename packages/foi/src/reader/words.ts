import { normalise } from '@ssi/taxonomy'
import { UNSEEN } from './grid.ts'

/** A word of a text as it is compared, and where it stands. */
export interface Word {
  readonly key: string
  readonly start: number
  readonly end: number
}

const WORD = /[^\s.,;:()[\]{}/\\'"?!*_#&|`‐‑‒–—―−‘’‚‛′“”„‟″•▪●◦‣·…-]+/g
// Nothing is looked for further into a line than this, so that a line without end costs no more than a page.
const FARTHEST = 4000

/** The words of a text between two places in it: case, quotes, dashes and punctuation do not count. */
export function wordsIn(text: string, from = 0, most = Infinity, to = from + FARTHEST): readonly Word[] {
  const words: Word[] = []
  for (const found of text.slice(from, to).matchAll(WORD)) {
    const start = from + found.index
    const end = start + found[0].length
    for (const key of keysOf(found[0])) words.push({ key, start, end })
    if (words.length >= most) break
  }
  return words
}

/** The words of a text, to compare by. */
export function keysIn(text: string): readonly string[] {
  return wordsIn(text).map((word) => word.key)
}

/** The words stand at this place of the text. */
export function standsAt(keys: readonly string[], words: readonly string[], at = 0): boolean {
  return keys.every((key, place) => key === words[at + place])
}

/** There is something that can be read: a letter or a digit. */
export function isWorded(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

// Compatibility characters may hide punctuation: a full-width bracket is one only after folding.
function keysOf(word: string): readonly string[] {
  if (/^[!-~]+$/.test(word)) return [word.toLowerCase()]
  return normalise(word).replaceAll(UNSEEN, '').match(WORD) ?? []
}
