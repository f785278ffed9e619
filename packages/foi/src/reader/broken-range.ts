import { because } from './because.ts'
import type { FacetReader } from './facets.ts'
import { evidenceAt } from './grid.ts'
import type { Line } from './grid.ts'
import type { FacetRead } from './reading.ts'

const FIRST_HALF = /(?<!\d|\d\s?(?:[‐‑–—-]|to|and)\s?)\d{1,3}\s?[‐‑–—-]\s{0,9}$/
const SECOND_HALF = /^\s{0,99}\d{1,3}(?!\d)/

/** The text ends with a number and a hyphen: half of a range, which introduces nothing. */
export function endsInRange(text: string): boolean {
  return FIRST_HALF.test(text.slice(-20))
}

/** A range that was broken at the end of a line: "aged 14-", and below "18". */
export function isBrokenRange(above: Line, { text, gap }: Line): boolean {
  return !gap && endsInRange(above.text) && SECOND_HALF.test(text)
}

/** What two lines say only together. It is never sure, because another number may have stood between them. */
export function acrossBreak(above: Line, below: Line, facets: FacetReader): readonly FacetRead[] {
  const end = above.text.trimEnd().length
  const text = above.text.slice(0, end) + below.text.trimStart()
  return facets({ ...above, text }).flatMap(({ facet, value, evidence: [at] }) => {
    if (at === undefined || at.start >= end || at.end <= end) return []
    const first = evidenceAt(above, at.start, end)
    const second = evidenceAt(below, 0, below.text.length - text.length + at.end)
    return [{ facet, value, ...because('not-readable', [first, second]) }]
  })
}
