import type { Question, Questionnaire, Text } from '@ssi/taxonomy'
import { type Outcome, outcomeOf } from './outcome.ts'
import type { Response } from './response.ts'
import type { Cell, Table } from './table.ts'

type Row = Readonly<Record<string, Cell>>

/** One row for each response, in the order they are given. */
export function responseTable(questionnaire: Questionnaire, responses: readonly Response[]): Table {
  const { headings, passages, questions } = questionnaire
  const fields = [
    ...headings.map(({ id }) => id),
    ...passages.flatMap(({ value }) => value?.id ?? []),
    ...questions.flatMap(fieldsOf),
  ]
  const columns: Record<string, Text> = {
    name: { en: 'response' },
    status: { en: 'status' },
    refusals: { en: 'why refused' },
    ...Object.fromEntries(fields.map((id) => [id, { en: id }])),
    unsure: { en: 'answers unsure' },
    unknown: { en: 'answers unknown' },
    decided: { en: 'answers decided' },
    unreadLines: { en: 'lines not placed' },
    findings: { en: 'findings' },
  }
  return { columns, rows: responses.map((response) => rowOf(questionnaire, response)) }
}

function rowOf({ headings, passages, questions }: Questionnaire, response: Response): Row {
  const { name, reading, record, isRead } = response
  const cell = (id: string) => [id, textOf(record[id])] as const
  const found = questions.flatMap((question) => outcomesOf(response, question))
  const count = (outcome: Outcome): number => found.filter((each) => each === outcome).length
  return {
    name,
    status: isRead ? (record.refused === true ? 'refused' : 'read') : 'unread',
    refusals: refusalsIn(reading),
    ...Object.fromEntries(headings.map(({ id }) => cell(id))),
    ...Object.fromEntries(passages.flatMap(({ value }) => (value ? [cell(value.id)] : []))),
    ...Object.fromEntries(
      questions.flatMap((question) => [
        ...fieldsOf(question).map(cell),
        [question.id, answerOf(response, question)],
      ]),
    ),
    unsure: count('unsure'),
    unknown: count('unknown'),
    decided: reading.decisions?.length ?? 0,
    unreadLines: reading.unread.length,
    findings: reading.findings.length,
  }
}

/** Why the response refuses, or an answer of it, by the general terms of freedom of information. */
function refusalsIn({ refusals, answers }: Response['reading']): string {
  const all = [...refusals, ...answers.flatMap((answer) => answer.refusals)]
  return [...new Set(all.map(({ kind }) => kind))].join('; ')
}

/** The fields of the record that belong to a question. */
function fieldsOf(question: Question): readonly string[] {
  const beside = question.kind === 'free-text' ? question.heading : question.explanation
  return [question.id, ...(beside === undefined ? [] : [beside])]
}

/** The options that are marked, one that is unsure with a question mark; else what became of the question. */
function answerOf(response: Response, question: Question): string {
  const value = response.record[question.id]
  const found = outcomesOf(response, question)
  if (question.kind === 'free-text') return found[0] === 'marked' ? textOf(value) : (found[0] ?? '')
  if (question.kind === 'one-of') return question.options.find(({ id }) => id === value)?.id ?? found[0] ?? ''
  const named = question.options.flatMap(({ id }) => {
    const outcome = outcomeOf(response, question, id)
    return outcome === 'marked' ? id : outcome === 'unsure' ? `${id}?` : []
  })
  const [same, ...others] = new Set(found)
  const whole = others.length === 0 && same !== undefined && same !== 'unmarked' ? same : ''
  return named.length > 0 ? named.join('; ') : whole
}

/** What became of each box, or of a question that has one answer. */
function outcomesOf(response: Response, question: Question): readonly Outcome[] {
  if (question.kind === 'any-of') return question.options.map(({ id }) => outcomeOf(response, question, id))
  const found = question.kind === 'one-of' ? question.options : [{ id: '' }]
  const all = found.map(({ id }) => outcomeOf(response, question, id))
  return [all.find((outcome) => outcome === 'marked') ?? all[0] ?? 'not-stated']
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('; ')
  if (typeof value === 'object' && value !== null && 'text' in value) return textOf(value.text)
  return typeof value === 'string' ? value : ''
}
