import type { Question, Questionnaire } from '@ssi/taxonomy'
import type { Finding } from '@ssi/rules'
import {
  emptyDocument,
  findingsAbout,
  noQuestionFound,
  notText,
  questionTwice,
  tooLarge,
} from './findings.ts'
import { questionnaireTwice } from './findings.ts'
import { readText } from './free-text.ts'
import { toGrid } from './grid.ts'
import type { Line } from './grid.ts'
import { readHeadings } from './heading-values.ts'
import { evidenceOfPart } from './observations.ts'
import { weigh } from './options.ts'
import { toQuestions } from './questions.ts'
import type { Sorted } from './questions.ts'
import type { QuestionAnswer, Reading } from './reading.ts'
import { readRows } from './rows.ts'
import type { Span } from './spans.ts'

/** What may be set for a reading. */
export interface ReadOptions {
  /** How many characters a document may have: 20 million where nothing is given. */
  readonly limit?: number
}

interface AnswerRead {
  readonly answer: QuestionAnswer
  readonly layout: readonly Line[]
  readonly unread: readonly Line[]
  readonly findings: readonly Finding[]
}

const LIMIT = 20 * 2 ** 20
const LOOKED_AT = 100_000
const NOT_WRITTEN = /[\u0001-\u0008\u000e-\u001f\u007f\ufffd]/g

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
  const lines = refused || typeof input !== 'string' ? [] : toGrid(input.replace(/^\ufeff/, ''))
  const sorted = toQuestions(lines, questionnaire)
  const reads = questionnaire.questions.map((question) => readAnswer(question, sorted))
  const headings = readHeadings(sorted.headings)
  const nothing =
    lines.length === 0 ? emptyDocument() : sorted.sections.length === 0 ? noQuestionFound() : undefined
  const whole = refused ?? nothing
  return {
    questionnaire: questionnaire.id,
    headings: headings.headings,
    passages: sorted.passages.map(readPassage),
    answers: reads.map((read) => read.answer),
    layout: inOrder([...sorted.layout, ...reads.flatMap((read) => read.layout)]).map((line) => line.number),
    unread: unreadOf([sorted.unread, headings.unread, ...reads.map((read) => read.unread)]),
    findings: [
      ...(whole ? [whole] : []),
      ...headings.findings,
      ...repeatsOf(sorted, questionnaire),
      ...reads.flatMap((read) => read.findings),
    ],
  }
}

function refusalOf(input: unknown, limit: number): Finding | undefined {
  if (typeof input !== 'string' || input.includes('\0')) return notText()
  if (input.length > limit) return tooLarge(input.length, limit)
  const looked = input.slice(0, LOOKED_AT)
  const strange = looked.match(NOT_WRITTEN)?.length ?? 0
  return strange > 3 && strange > looked.length / 100 ? notText() : undefined
}

function readPassage({ id, parts }: Span): Reading['passages'][number] {
  const text = parts.map(({ line, start, end }) => line.text.slice(start, end)).join(' ')
  return { id, lines: parts.map((part) => part.line.number), text }
}

function readAnswer(question: Question, { sections }: Sorted): AnswerRead {
  const section = sections.find((each) => each.question.id === question.id)
  const evidence = section?.asked.map(evidenceOfPart) ?? []
  const head = { question: question.id, found: section !== undefined, evidence }
  if (question.kind === 'free-text') {
    const { answer, layout } = readText(section?.lines ?? [], question)
    return { answer: { ...head, kind: question.kind, ...answer }, layout, unread: [], findings: [] }
  }
  const rows = readRows(section ?? { question, asked: [], lines: [] })
  const options = weigh(rows, question.options)
  const findings = [...rows.findings, ...findingsAbout(question, options)]
  return {
    answer: { ...head, kind: question.kind, options },
    layout: rows.layout,
    unread: rows.unread,
    findings,
  }
}

function repeatsOf({ repeats, sections }: Sorted, { questions }: Questionnaire): readonly Finding[] {
  const first = [...repeats.values()][0]
  if (first && sections.length > 1 && repeats.size === sections.length) return [questionnaireTwice(first)]
  return questions.flatMap((question) => {
    const lines = repeats.get(question.id)
    return lines ? [questionTwice(question, lines)] : []
  })
}

function unreadOf(groups: readonly (readonly Line[])[]): Reading['unread'] {
  return inOrder(groups.flat()).map(({ number, text }) => ({ line: number, text }))
}

function inOrder(lines: readonly Line[]): readonly Line[] {
  const sorted = lines.toSorted((a, b) => a.number - b.number)
  return sorted.filter((line, place) => line.number !== sorted[place - 1]?.number)
}
