import { inLanguage, type Question, type Questionnaire } from '@ssi/taxonomy'
import type { DecidedAnswer } from '../decisions/decision.ts'
import type { OptionAnswer } from '../reader/reading.ts'
import type { Response } from './response.ts'
import type { Table } from './table.ts'

/** Whether a box is marked, as far as it is known. */
export type Mark = 'yes' | 'no' | 'unknown'

/** A mark of a response, as it was read and as a person decided. */
export interface MarkRow {
  readonly name: string
  readonly question: string
  readonly option: string
  readonly label: string
  /** After what a person decided, if anything. */
  readonly marked: Mark
  readonly read: Mark
  readonly confidence: string
  readonly because: string
  readonly line: number | undefined
  /** What stands there. */
  readonly text: string
  readonly explanation: string
  readonly verdict: string
  readonly initials: string
  readonly reason: string
}

interface Box {
  readonly read: OptionAnswer
  readonly marked?: boolean | undefined
  readonly decided?: DecidedAnswer | undefined
}

// Nothing stands in the document that may be a mark.
const SILENT: ReadonlySet<string> = new Set(['not-listed', 'refused'])

const columns: Table<MarkRow>['columns'] = {
  name: { en: 'response' },
  question: { en: 'question' },
  option: { en: 'option' },
  label: { en: 'label' },
  marked: { en: 'marked' },
  read: { en: 'read as' },
  confidence: { en: 'confidence' },
  because: { en: 'because' },
  line: { en: 'line' },
  text: { en: 'text' },
  explanation: { en: 'explanation' },
  verdict: { en: 'decision' },
  initials: { en: 'initials' },
  reason: { en: 'reason' },
}

/** One row for each option that is marked or may be, and for each that a person decided. */
export function markTable({ questions }: Questionnaire, responses: readonly Response[]): Table<MarkRow> {
  const rows = responses.flatMap((response) =>
    questions.flatMap((question) =>
      allBoxes(response, question)
        .filter(isShown)
        .map((box) => markRow(response, question, box)),
    ),
  )
  return { columns, rows }
}

function allBoxes({ reading, record, boxes }: Response, { id, kind }: Question): readonly Box[] {
  if (kind === 'any-of') return boxes.get(id) ?? []
  const answer = reading.answers.find((each) => each.question === id)
  const decided = reading.decisions?.find((each) => each.answer === id)
  const options = answer === undefined || answer.kind === 'free-text' ? [] : answer.options
  return options.map((read) => {
    const value = record[id]
    const marked = value === undefined ? undefined : value === read.option
    return { read, decided, marked: decided === undefined ? read.marked : marked }
  })
}

function isShown({ read, decided }: Box): boolean {
  return decided !== undefined || (read.marked !== false && !SILENT.has(read.reason))
}

function markRow({ name }: Response, question: Question, { read, marked, decided }: Box): MarkRow {
  const options = question.kind === 'free-text' ? [] : question.options
  const label = options.find(({ id }) => id === read.option)?.label
  const [first] = read.evidence
  return {
    name,
    question: question.id,
    option: read.option,
    label: label === undefined ? read.option : inLanguage(label, 'en'),
    marked: markOf(marked),
    read: markOf(read.marked),
    confidence: read.confidence,
    because: read.reason,
    line: first?.line,
    text: read.evidence.map(({ text, start, end }) => text.slice(start, end)).join(' … '),
    explanation: read.explanation ?? '',
    verdict: decided?.decision.verdict ?? '',
    initials: decided?.decision.initials ?? '',
    reason: decided?.decision.reason ?? '',
  }
}

function markOf(marked: boolean | undefined): Mark {
  return marked === undefined ? 'unknown' : marked ? 'yes' : 'no'
}
