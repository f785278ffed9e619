import type { Cell, DecidedReading } from '@ssi/foi'
import { explain } from '@ssi/rules'
import { isAboutAll } from '../read/is-about-all.ts'
import type { QuestionAsked } from '../reference/page-data.ts'
import type { ReadPageData } from '../reference/record-data.ts'
import type { Entry } from './responses.ts'
import type { Tools } from './use-responses.ts'

/** A response in one line of the list. */
export interface Summary {
  readonly status: 'read' | 'in-part' | 'refused' | 'unread'
  /** The answer to each question in a word or a number, by its field. */
  readonly answers: Readonly<Record<string, string>>
  readonly unsure: number
  readonly unread: number
  readonly decided: number
  readonly findings: number
  /** Why it was not read, why it refuses, or what else is wrong with it as a whole. */
  readonly why: string
}

const known = new WeakMap<DecidedReading, Summary>()

/** Sums a response up, once for each reading. */
export function summaryOf(entry: Entry, page: ReadPageData, tools: Tools): Summary {
  const before = known.get(entry.reading)
  if (before !== undefined) return before
  const summary = sum(entry, page, tools)
  known.set(entry.reading, summary)
  return summary
}

function sum(entry: Entry, page: ReadPageData, { tabulate, decidedRecord }: Tools): Summary {
  const { row = tabulate([entry]).responses.rows[0] ?? {} } = entry
  const record: Readonly<Record<string, unknown>> = decidedRecord(entry.reading)
  const answers = page.questions.map(
    (question) =>
      [question.field, inAWord(record[question.field], row[question.field], question, page)] as const,
  )
  const why = whyNot(row.status, String(row.refusals), entry)
  return {
    status: row.status === 'read' && why !== '' ? 'in-part' : (row.status as Summary['status']),
    answers: Object.fromEntries(answers),
    unsure: Number(row.unsure),
    unread: Number(row.unreadLines),
    decided: Number(row.decided),
    findings: Number(row.findings),
    why,
  }
}

function whyNot(status: Cell, refusals: string, { reading: { findings } }: Entry): string {
  if (status === 'refused') return refusals.replaceAll('-', ' ').replaceAll(';', ',')
  const first = findings.find((each) => status === 'unread' || isAboutAll(each))
  const or = status === 'unread' ? ' Or open it here, and paste its text in its place.' : ''
  return first === undefined ? '' : `${explain({ ...first, paths: [] })}${or}`
}

/** How many entries or marks, the label of the one answer, that it is refused, or nothing where there is none. */
function inAWord(value: unknown, cell: Cell, { kind }: QuestionAsked, { concepts }: ReadPageData): string {
  if (cell === 'refused' || cell === 'unsure') return cell === 'refused' ? cell : '?'
  const open = kind === 'any-of' && String(cell).includes('?') ? ' ?' : ''
  if (Array.isArray(value)) return `${value.filter((item) => item !== null).length}${open}`
  if (typeof value === 'string' && value !== 'not-stated') return concepts[value]?.label.en ?? value
  return '–'
}
