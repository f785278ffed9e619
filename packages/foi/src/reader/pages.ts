import type { Line } from './grid.ts'
import { keysIn } from './words.ts'

/** The lines of a document, and those that printing added to its pages. */
export interface Paged {
  readonly lines: readonly Line[]
  readonly edges: readonly Line[]
}

// How far from the edge of a page its header or footer may stand.
const NEAR = 3
const LONGEST = 120
const NUMBERED = /(?:^|\s)page\s{1,3}\d{1,3}(?:\s{1,3}of\s{1,3}\d{1,3})?\W{0,3}$/i
const NUMBER = /^\W{0,3}\d{1,3}(?:\s{0,3}(?:of|\/)\s{0,3}\d{1,3})?\W{0,3}$/i

/** Takes out page numbers, and the lines that stand at the edge of several pages; never a line that may be an answer. */
export function withoutEdges(lines: readonly Line[], mayAnswer: (line: Line) => boolean): Paged {
  const breaks = lines.flatMap((line, place) => (endsBefore(line, lines[place - 1]) ? [place] : []))
  if (breaks.length === 0) return { lines, edges: [] }
  const atEdge = new Set([0, ...breaks, lines.length].flatMap((place) => around(place, lines.length)))
  const seen = new Map<string, number>()
  for (const place of atEdge) {
    const key = keyOf(lines[place])
    seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  const edges = new Set<Line>()
  for (const [place, line] of lines.entries()) {
    if (!atEdge.has(place) || mayAnswer(line)) continue
    const repeated =
      place >= NEAR &&
      !/[\t|]/.test(line.text) &&
      (seen.get(keyOf(line)) ?? 0) > 1 &&
      keysIn(line.text).length > 1
    if (isNumbered(line) || NUMBER.test(line.text.trim()) || repeated) edges.add(line)
  }
  return { lines: closed(lines, edges), edges: [...edges] }
}

/** A page ends here: with a form feed, or with its number. */
function endsBefore({ text }: Line, above: Line | undefined): boolean {
  return text.startsWith('\f') || (above !== undefined && isNumbered(above))
}

function isNumbered({ text }: Line): boolean {
  return text.length < LONGEST && NUMBERED.test(text.trim())
}

function around(place: number, length: number): readonly number[] {
  const near = Array.from({ length: 2 * NEAR }, (_, step) => place - NEAR + step)
  return near.filter((each) => each >= 0 && each < length)
}

function keyOf(line: Line | undefined): string {
  return keysIn(line?.text.slice(0, LONGEST) ?? '')
    .join(' ')
    .replaceAll(/\d+/g, '#')
}

/** What goes on after the edge of a page goes on without a gap. */
function closed(lines: readonly Line[], edges: ReadonlySet<Line>): readonly Line[] {
  return lines.flatMap((line, place) => {
    const above = lines[place - 1]
    if (edges.has(line)) return []
    return [above && edges.has(above) ? { ...line, gap: false } : line]
  })
}
