import type { Passage } from '@ssi/taxonomy'
import { because } from './because.ts'
import { evidenceAt } from './grid.ts'
import type { Evidence, HeadingRead, PassageRead } from './reading.ts'
import type { Span } from './spans.ts'

const TWO_YEARS = /^\D{0,12}(\d{4})\s{0,2}[-–—/]\s{0,2}(?:\d{2})?(\d{2})(?!\d)(.{0,20})/

/** A passage of the request, as the document repeats it. */
export function readPassage({ id, lines, evidence }: Span): PassageRead {
  const text = evidence.map((each) => each.text.slice(each.start, each.end)).join(' ')
  return { id, lines: lines.map(({ line }) => line), evidence, text }
}

/** The period of two years that follows the words named by the questionnaire, written as 2023-24. */
export function periodIn({ id, value }: Passage, passages: readonly PassageRead[]): HeadingRead | undefined {
  const passage = passages.find((read) => read.id === id)
  if (passage === undefined || value === undefined) return undefined
  const at = passage.text.toLowerCase().indexOf(value.after.toLowerCase())
  const from = at + value.after.length
  const [whole, first, second, rest = ''] = TWO_YEARS.exec(at < 0 ? '' : passage.text.slice(from)) ?? []
  if (whole === undefined) return undefined
  const found = whole.slice(0, whole.length - rest.length).trim()
  const evidence = evidenceIn(passage.evidence, at, from + whole.length - rest.length)
  // Another year may follow: which of them is meant cannot be told.
  if (/\d{4}/.test(rest)) return { id: value.id, found, ...because('not-readable', evidence) }
  return { id: value.id, found, value: `${first}-${second}`, ...because('passage-words', evidence) }
}

/** Where a stretch of the passage stands in its lines. */
function evidenceIn(lines: readonly Evidence[], from: number, to: number): readonly Evidence[] {
  let begins = 0
  return lines.flatMap((each) => {
    const [start, end] = [each.start - begins + from, each.start - begins + to]
    begins += each.end - each.start + 1
    if (end <= each.start || start >= each.end) return []
    const line = { line: each.line, text: each.text, from: 0, gap: false }
    return [evidenceAt(line, Math.max(start, each.start), Math.min(end, each.end))]
  })
}
