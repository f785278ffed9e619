import type { Mark } from './evidence.ts'

/** A stretch of a line: the numbers it is evidence for, and those that begin with it, the widest first. */
export interface Segment {
  readonly text: string
  readonly numbers: readonly number[]
  readonly begins: readonly number[]
}

/** Cuts a line where evidence begins or ends, so that evidence may overlap and every character stays. */
export function segmentsOf(text: string, marks: readonly Mark[]): readonly Segment[] {
  const inside = (at: number) => Math.min(Math.max(at, 0), text.length)
  const cuts = [
    ...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [inside(start), inside(end)])]),
  ].toSorted((a, b) => a - b)
  const ends = text === '' ? [0] : cuts.slice(1)
  return ends.map((end, place) => {
    const start = text === '' ? 0 : (cuts[place] ?? 0)
    const here = marks.filter((mark) => mark.start <= start && mark.end >= end && mark.end > mark.start)
    return {
      text: text.slice(start, end),
      numbers: here.map(({ number }) => number),
      begins: here
        .filter((mark) => inside(mark.start) === start)
        .toSorted((a, b) => b.end - a.end)
        .map(({ number }) => number),
    }
  })
}
