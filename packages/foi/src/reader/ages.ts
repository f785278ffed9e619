import { evidenceAt } from './grid.ts'
import type { Line } from './grid.ts'
import { isDenied } from './terms.ts'
import { because } from './because.ts'
import type { AgeRange, FacetRead } from './reading.ts'
import { keysIn, standsAt } from './words.ts'

const NUMBERS =
  /(?<![\d/.:-])(?:(up to) )?(\d{1,3})(?:\s{0,2}([-‐‑–—]|to|and)\s{0,2}(\d{1,3})|\s?(\+|(?:and|or) (?:over|above|older)))?(?!\d|[/:.-]\d)/gi
const NEAR = 40
// Numbers of other things, though a word for age stands near.
const OTHER_UNITS = /^(?:(?:min(?:ute)?|hour|week|month)s?|participants|people)$/
const FARTHEST = 100_000

/** Ranges of ages in a line, told from other numbers by the words beside them. */
export function agesIn(
  facet: string,
  words: readonly (readonly string[])[],
  line: Line,
): readonly FacetRead[] {
  const text = line.text.slice(0, line.from + FARTHEST)
  return [...text.matchAll(NUMBERS)].flatMap((found) => {
    const [start, end] = [found.index, found.index + found[0].length]
    const before = keysIn(text.slice(Math.max(line.from, start - NEAR), start))
    const after = keysIn(text.slice(end, end + NEAR))
    const value = start < line.from ? undefined : rangeOf(found, before.at(-1) === 'between')
    if (value === undefined || OTHER_UNITS.test(after[0] ?? '') || !isAge(before, after, words)) return []
    const unclear = /^\s{0,2}(?:and|or|,|&)\s{0,2}\d/.test(text.slice(end, end + NEAR))
    const reason = isDenied([...before, ...after], before.length, 0) ? 'denied-nearby' : 'own-words'
    return [{ facet, value, ...because(unclear ? 'not-readable' : reason, [evidenceAt(line, start, end)]) }]
  })
}

function rangeOf(
  [, upTo, one, joint, other, open]: RegExpMatchArray,
  between: boolean,
): AgeRange | undefined {
  if (other !== undefined && (joint?.toLowerCase() === 'and') !== between) return undefined
  if (other !== undefined) return { min: Number(one), max: Number(other) }
  return upTo ? { max: Number(one) } : open ? { min: Number(one) } : undefined
}

/** The words stand right after the numbers, or before them with at most one other word between. */
function isAge(
  before: readonly string[],
  after: readonly string[],
  words: readonly (readonly string[])[],
): boolean {
  const others = /^\d/.test(before.at(-1) ?? '') ? 0 : 1
  return (
    words.length === 0 ||
    words.some((keys) => {
      const last = before.length - keys.length
      return standsAt(keys, after) || standsAt(keys, before, last) || standsAt(keys, before, last - others)
    })
  )
}
