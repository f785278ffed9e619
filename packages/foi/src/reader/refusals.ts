import { farewells, noticeTerms, refusalTerms } from './foi-terms.ts'
import { evidenceAt, plain } from './grid.ts'
import type { Line } from './grid.ts'
import type { LineRead, Refusal, RefusalKind, TextAnswer } from './reading.ts'
import { termsIn, termsOf } from './terms.ts'
import { keysIn } from './words.ts'

const LONGEST_FAREWELL = 40
const kinds = Object.keys(refusalTerms) as readonly RefusalKind[]
const refusing = termsOf(kinds.map((id) => ({ id, words: refusalTerms[id] })))
const noticing = termsOf([{ id: 'notice', words: noticeTerms }])

/** The line as a refusal of an answer, by the first of its terms. */
export function refusalIn(line: Line): Refusal | undefined {
  const [first] = termsIn(refusing, line)
  const kind = kinds.find((each) => each === first?.id)
  return kind && { ...lineRead(line), kind }
}

/** The line ends a letter, or begins the notice on complaints: nothing from here on is an answer. */
export function endsAnswers(line: Line): boolean {
  if (
    line.text.length < LONGEST_FAREWELL &&
    farewells.includes(keysIn(line.text.slice(line.from)).join(' '))
  ) {
    return true
  }
  return termsIn(noticing, line).length > 0
}

/** A line as it is kept: its words, and where they stand. */
export function lineRead(line: Line): LineRead {
  const at = evidenceAt(line, line.from, line.text.length)
  return { text: plain(line.text.slice(at.start, at.end)), evidence: [at] }
}

/** What the answer is where the document gives none, but says so. */
export function statusOf(
  isAnswered: boolean,
  { refusals, nonAnswers }: Pick<TextAnswer, 'refusals' | 'nonAnswers'>,
): Pick<TextAnswer, 'status'> {
  if (isAnswered || refusals.length + nonAnswers.length === 0) return {}
  return { status: refusals.length > 0 ? 'refused' : 'not-answered' }
}
