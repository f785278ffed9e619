import { normalise } from '@ssi/taxonomy'
import { UNSEEN } from './grid.ts'

/** A word of a text as it is compared, and where it stands. */
export interface Word {
  readonly key: string
  readonly start: number
  readonly end: number
}

const BETWEEN = String.raw`\s.,;:()[\]{}/\\'"?!*_#&|\x60‐‑‒–—―−‘’‚‛′“”„‟″•▪●◦‣·…-`
const WORD = new RegExp(`[^${BETWEEN}]+`, 'g')
const GAP = new RegExp(`[${BETWEEN}]+`)
// Nothing is looked for further into a line than this, so that a line without end costs no more than a page.
const FARTHEST = 4000

/** The words of a text between two places in it: case, quotes, dashes and punctuation do not count. */
export function wordsIn(text: string, from = 0, most = Infinity, to = from + FARTHEST): readonly Word[] {
  const words: Word[] = []
  const looked = text.length > to ? text.slice(0, to) : text
  WORD.lastIndex = from
  for (let found = WORD.exec(looked); found && words.length < most; found = WORD.exec(looked)) {
    const [start, end] = [found.index, WORD.lastIndex]
    for (const key of keysOf(found[0])) words.push({ key, start, end })
  }
  return words
}

/** The words of a text as one string, to compare by. */
export function keyOf(text: string): string {
  return wordsIn(text)
    .map((word) => word.key)
    .join(' ')
}

/** The words of a text, to compare by. */
export function keysIn(text: string): readonly string[] {
  return wordsIn(text).map((word) => word.key)
}

/** Something that can be read: a letter or a digit. */
export function isWorded(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function keysOf(word: string): readonly string[] {
  if (/^[!-~]+$/.test(word)) return [word.toLowerCase()]
  const seen = normalise(word).replaceAll(UNSEEN, '')
  return seen.split(GAP).filter((key) => key !== '')
}
