import type { Reading } from '@ssi/foi'
import type { Mark } from './evidence.ts'
import { type Segment, segmentsOf } from './segments.ts'

/** What a line of the document was taken for. */
export type LineKind = 'question' | 'passage' | 'unread' | 'other'

export interface ShownLine {
  readonly number: number
  readonly kind: LineKind
  readonly segments: readonly Segment[]
  /** Characters of a long line that are not shown. */
  readonly cut: number
}

/** Lines that are not shown, between two that are. */
export interface Gap {
  readonly lines: number
}

export interface ShownDocument {
  readonly lines: readonly (ShownLine | Gap)[]
  /** How many lines the document has, and whether all of them are shown. */
  readonly total: number
  readonly isWhole: boolean
}

const MOST_LINES = 3000
const MOST_UNREAD = 500
const LONGEST_LINE = 2000
const CONTEXT = 2

/** The document as it was given; of a very long one, the lines that gave evidence or stayed unread, with context. */
export function documentLines(text: string, reading: Reading, marks: readonly Mark[]): ShownDocument {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/)
  const kinds = kindsOf(reading)
  const marked = Map.groupBy(marks, ({ line }) => line)
  const isWhole = lines.length <= MOST_LINES
  const numbers = isWhole
    ? lines.map((_, index) => index + 1)
    : withContext([...marked.keys(), ...placed(kinds)], lines.length)
  const shown = numbers.map((number): ShownLine => {
    const line = lines[number - 1] ?? ''
    const kind = kinds.get(number) ?? 'other'
    const segments = segmentsOf(line.slice(0, LONGEST_LINE), marked.get(number) ?? [])
    return { number, kind, segments, cut: Math.max(0, line.length - LONGEST_LINE) }
  })
  return { lines: withGaps(shown, lines.length), total: lines.length, isWhole }
}

function kindsOf({ answers, passages, unread }: Reading): ReadonlyMap<number, LineKind> {
  return new Map<number, LineKind>([
    ...unread.map(({ line }) => [line, 'unread'] as const),
    ...passages.flatMap(({ lines }) => lines.map((line) => [line, 'passage'] as const)),
    ...answers.flatMap(({ evidence }) => evidence.map(({ line }) => [line, 'question'] as const)),
  ])
}

function placed(kinds: ReadonlyMap<number, LineKind>): readonly number[] {
  const unread = [...kinds].filter(([, kind]) => kind === 'unread').slice(0, MOST_UNREAD)
  const other = [...kinds].filter(([, kind]) => kind !== 'unread')
  return [...unread, ...other].map(([line]) => line)
}

function withContext(numbers: readonly number[], last: number): readonly number[] {
  const near = numbers.flatMap((number) =>
    Array.from({ length: 2 * CONTEXT + 1 }, (_, step) => number - CONTEXT + step),
  )
  const shown = [...new Set(near)].filter((number) => number >= 1 && number <= last)
  return shown.toSorted((a, b) => a - b).slice(0, MOST_LINES)
}

function withGaps(shown: readonly ShownLine[], total: number): readonly (ShownLine | Gap)[] {
  const last = shown.at(-1)?.number ?? 0
  const lines = shown.flatMap((line, place): readonly (ShownLine | Gap)[] => {
    const between = line.number - (shown[place - 1]?.number ?? 0) - 1
    return between > 0 ? [{ lines: between }, line] : [line]
  })
  return last < total ? [...lines, { lines: total - last }] : lines
}
