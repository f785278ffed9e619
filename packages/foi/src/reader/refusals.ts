import { because } from './because.ts'
import { farewells, noticeTerms, refusalTerms } from './foi-terms.ts'
import { evidenceAt, plain } from './grid.ts'
import type { Line } from './grid.ts'
import type { LineRead, OptionAnswer, QuestionAnswer, Refusal, RefusalKind, TextAnswer } from './reading.ts'
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

/** The document refuses as a whole: it says so, and answers nothing. */
export function refusesAll(answers: readonly QuestionAnswer[], outside: readonly Refusal[]): boolean {
  const refuses = outside.length > 0 || answers.some(({ status }) => status === 'refused')
  return refuses && !answers.some(isAnswered)
}

/** The answers as they are read: where the document refuses as a whole, what is left blank in it is refused as well. */
export function withRefusal(
  answers: readonly QuestionAnswer[],
  outside: readonly Refusal[],
): readonly QuestionAnswer[] {
  if (!refusesAll(answers, outside)) return answers
  const lines = [...outside, ...answers.flatMap(({ refusals }) => refusals)]
  const evidence = lines.flatMap((line) => line.evidence)
  return answers.map((answer) => {
    if (!answer.found) return answer
    if (answer.kind === 'free-text') return { ...answer, status: 'refused' }
    const options = answer.options.map((each) =>
      each.reason === 'not-listed' ? each : { option: each.option, ...because('refused', evidence) },
    )
    return { ...answer, status: 'refused', options }
  })
}

function isAnswered(answer: QuestionAnswer): boolean {
  if (answer.kind === 'free-text') return answer.items.length > 0
  return answer.suggested.length > 0 || answer.options.some((option) => option.marked || isUnclear(option))
}

/** A sign stands there, though it cannot be told what it says. */
function isUnclear({ marked, reason }: OptionAnswer): boolean {
  return marked === undefined && !['not-listed', 'listed-without-marks', 'refused'].includes(reason)
}
