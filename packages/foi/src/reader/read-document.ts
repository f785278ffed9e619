import type { Question, Questionnaire } from '@ssi/taxonomy'
import type { Finding } from '@ssi/rules'
import type { ReasonCode } from './confidence.ts'
import { finding, findingAt, findingsAbout } from './findings.ts'
import { readText } from './free-text.ts'
import { toGrid } from './grid.ts'
import type { Line } from './grid.ts'
import { readHeading } from './headings.ts'
import { weigh } from './options.ts'
import { periodIn, readPassage } from './passages.ts'
import { toQuestions } from './questions.ts'
import type { Sorted } from './questions.ts'
import type { QuestionAnswer, Reading } from './reading.ts'
import { readRows } from './rows.ts'
import { statusOf, withRefusal } from './refusals.ts'

/** What may be set for a reading. */
export interface ReadOptions {
  /** How many characters a document may have: 20 million where nothing is given. */
  readonly limit?: number
}

const LIMIT = 20 * 2 ** 20
const LOOKED_AT = 100_000
// A document made of nothing but repeats should not be listed line by line.
const MOST_LINES = 20

/**
 * Reads a document in plain text or Markdown as the answers to a questionnaire. It never throws: what is wrong with
 * the document is in the findings, what could not be placed in `unread`.
 */
export function readDocument(
  input: unknown,
  questionnaire: Questionnaire,
  { limit = LIMIT }: ReadOptions = {},
): Reading {
  const refused = refusalOf(input, limit)
  const lines = typeof input === 'string' && !refused ? toGrid(input.replace(/^\ufeff/, '')) : []
  const sorted = toQuestions(lines, questionnaire)
  const { layout, unread, refusals, another } = sorted
  const findings = refused ? [refused] : []
  if (!refused && lines.length === 0) findings.push(finding('empty-document'))
  else if (!refused && sorted.sections.length + refusals.length === 0)
    findings.push(finding('no-question-found'))
  const passages = sorted.passages.map(readPassage)
  const headings = [
    ...readHeadings(sorted, questionnaire, findings),
    ...questionnaire.passages.flatMap((passage) => periodIn(passage, passages) ?? []),
  ]
  const again = sorted.again.slice(0, MOST_LINES)
  if (again.length > 0) findings.push({ ...findingAt('question-twice', again), severity: 'warning' })
  if (another) findings.push(findingAt('two-responses', [another]))
  const read = questionnaire.questions.map((question) => readAnswer(question, sorted))
  const answers = withRefusal(
    read.map(({ answer }) => answer),
    refusals,
  )
  for (const [place, answer] of answers.entries())
    findings.push(...(read[place]?.about ?? []), ...findingsAbout(answer))
  return {
    questionnaire: questionnaire.id,
    headings,
    passages,
    answers,
    refusals,
    layout: inOrder(layout).map(({ line }) => line),
    unread: inOrder(unread).map(({ line, text }) => ({ line, text })),
    findings,
  }
}

/** Why an input is not read at all. */
export function refusalOf(input: unknown, limit = LIMIT): Finding | undefined {
  if (typeof input !== 'string' || input.includes('\0')) return finding('not-text')
  if (input.length > limit) return finding('too-large', [input.length])
  const looked = input.slice(0, LOOKED_AT)
  const strange = looked
    .split('')
    .filter((sign) => sign === '\ufffd' || (sign < '\u001b' && !/\s/.test(sign))).length
  return strange > 3 && strange > looked.length / 100 ? finding('not-text') : undefined
}

/** Reads the first line of each heading. */
function readHeadings({ headings, unread }: Sorted, questionnaire: Questionnaire, findings: Finding[]) {
  return questionnaire.headings.flatMap((heading) => {
    const [first, ...others] = headings.filter(({ id }) => id === heading.id)
    if (first === undefined) return []
    for (const { lines } of others) unread.push(...lines)
    const read = readHeading(heading, first)
    findings.push(...read.findings)
    return [read.heading]
  })
}

/** An answer, and what is to be said about its lines. */
interface AnswerRead {
  readonly answer: QuestionAnswer
  readonly about: readonly Finding[]
}

function readAnswer(question: Question, { sections, layout, unread }: Sorted): AnswerRead {
  const section = sections.find((each) => each.question.id === question.id)
  const lines = section?.lines ?? []
  const head = { question: question.id, found: section !== undefined, evidence: section?.asked ?? [] }
  if (question.kind === 'free-text') {
    const { layout: drawn, unread: left, ...said } = readText(lines, question)
    for (const line of drawn) layout.push(line)
    for (const line of left) unread.push(line)
    return { answer: { ...head, kind: question.kind, ...said }, about: [] }
  }
  const rows = readRows(question, lines)
  const { refusals, nonAnswers, suggested } = rows
  const options = weigh(rows, question.options)
  for (const line of rows.layout) layout.push(line)
  for (const line of rows.unread) unread.push(line)
  const isAnswered = rows.rows.length > 0 && options.some(({ marked, reason }) => marked ?? isOpen(reason))
  const status = statusOf(isAnswered, rows)
  const answer = { ...head, kind: question.kind, ...status, options, refusals, nonAnswers, suggested }
  return { answer, about: rows.findings }
}

/** The document says something of the option, though it cannot be told what. */
function isOpen(reason: ReasonCode): boolean {
  return reason !== 'not-listed' && reason !== 'refused'
}

function inOrder(lines: readonly Line[]): readonly Line[] {
  const sorted = lines.toSorted((a, b) => a.line - b.line)
  return sorted.filter(({ line }, place) => line !== sorted[place - 1]?.line)
}
