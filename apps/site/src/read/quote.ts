import type { DecidedReading, Evidence } from '@ssi/foi'
import { type Segment, segmentsOf } from './segments.ts'

/** A line of the document beside a decision on it. */
export interface QuotedLine {
  readonly number: number
  readonly segments: readonly Segment[]
}

const MOST_LINES = 12
const LONGEST_LINE = 400

/** The lines that answers were read from, each with the line above and below it, as the document has them. */
export function quoted(reading: DecidedReading, answers: readonly string[]): readonly QuotedLine[] {
  const marks = answers
    .flatMap((answer) => evidenceFor(reading, answer))
    .map(({ line, start, end }) => ({ number: 0, line, start, end }))
  const lines = reading.text.split(/\r\n?|\n/)
  const near = new Set(marks.flatMap(({ line }) => [line - 1, line, line + 1]))
  const shown = [...near].filter((number) => (lines[number - 1] ?? '').trim() !== '')
  return shown
    .toSorted((a, b) => a - b)
    .slice(0, MOST_LINES)
    .map((number) => ({
      number,
      segments: segmentsOf(
        (lines[number - 1] ?? '').slice(0, LONGEST_LINE),
        marks.filter(({ line }) => line === number),
      ),
    }))
}

/** What an answer was read from; where that is nothing, the lines of its question. */
function evidenceFor({ headings, answers }: DecidedReading, path: string): readonly Evidence[] {
  const [field = '', part = '', facet = ''] = path.split('.')
  const answer = answers.find(({ question }) => question === field)
  if (answer === undefined) return headings.find(({ id }) => id === field)?.evidence ?? []
  if (answer.kind === 'free-text') {
    const item = answer.items[Number(part)]
    const said = item?.facets.flatMap((each) => (each.facet === facet ? each.evidence : []))
    return [said, item?.evidence].find((each) => each && each.length > 0) ?? answer.evidence
  }
  const own = answer.options.filter(({ option }) => part === '' || option === part)
  const read = own.flatMap(({ evidence }) => evidence)
  return read.length > 0 ? read : answer.evidence
}
