import type { Facet } from '@ssi/taxonomy'
import type { Line } from './grid.ts'
import { because } from './observations.ts'
import type { AgeRange, FacetRead } from './reading.ts'
import { keysIn } from './words.ts'

const NUMBERS =
  /(?<![\d/.:-])(?:(up to) )?(\d{1,3})(?:\s{0,2}([-‐‑–—]|to|until|and)\s{0,2}(\d{1,3})|(\s?\+|\s(?:and|or) (?:over|above|older)))?(?![\d/:]|[.-]\d)/gi
const NEAR = 40
const FARTHEST = 100_000

/** Ranges of ages in a line, told from other numbers by the words the questionnaire gives beside them. */
export function agesIn(facet: Extract<Facet, { kind: 'age-range' }>, line: Line): readonly FacetRead[] {
  const words = facet.words.map(keysIn)
  return [...line.text.slice(line.from, line.from + FARTHEST).matchAll(NUMBERS)].flatMap((found) => {
    const start = line.from + found.index
    const end = start + found[0].length
    const before = keysIn(line.text.slice(Math.max(0, start - NEAR), start))
    const value = rangeOf(found, before.at(-1) === 'between')
    if (value === undefined || !isAge(before, keysIn(line.text.slice(end, end + NEAR)), words)) return []
    const evidence = [{ line: line.number, text: line.text, start, end }]
    return [{ facet: facet.id, value, ...because('own-words', evidence) }]
  })
}

function rangeOf(
  [, upTo, one, joint, other, open]: RegExpMatchArray,
  between: boolean,
): AgeRange | undefined {
  if (other !== undefined) {
    return (joint?.toLowerCase() === 'and') === between ? { min: Number(one), max: Number(other) } : undefined
  }
  if (upTo !== undefined) return { max: Number(one) }
  return open === undefined ? undefined : { min: Number(one) }
}

/** The word stands right after the numbers, or before them with at most one other word between. */
function isAge(
  before: readonly string[],
  after: readonly string[],
  words: readonly (readonly string[])[],
): boolean {
  const near = /^\d/.test(before.at(-1) ?? '') ? [before] : [before, before.slice(0, -1)]
  return (
    words.length === 0 ||
    words.some(
      (keys) => startsWith(after, keys) || near.some((each) => startsWith(each.slice(-keys.length), keys)),
    )
  )
}

function startsWith(words: readonly string[], keys: readonly string[]): boolean {
  return keys.every((key, place) => key === words[place])
}
