import { inLanguage, type Question, type Questionnaire, type Text } from '@ssi/taxonomy'
import { isAsked, type Outcome, outcomeOf, outcomes } from './outcome.ts'
import type { Response } from './response.ts'
import { percent } from './share.ts'
import type { Table } from './table.ts'

/** How many responses say what of an option, or of a question answered in words; the outcomes sum to `responses`. */
export interface CountRow extends Readonly<Record<Outcome, number>> {
  readonly question: string
  /** Empty where the question is answered in words. */
  readonly option: string
  /** The option, or the question, as the questionnaire words it. */
  readonly label: string
  readonly responses: number
  readonly percentOfResponses: number | undefined
  /** How many responses could be read. */
  readonly read: number
  readonly percentOfRead: number | undefined
  /** How many gave the answer after which the question is asked; undefined where it is always asked. */
  readonly asked: number | undefined
  readonly markedOfAsked: number | undefined
  readonly percentOfAsked: number | undefined
}

const columns: Table<CountRow>['columns'] = {
  question: { en: 'question' },
  option: { en: 'option' },
  label: { en: 'label' },
  ...outcomes,
  responses: { en: 'all responses' },
  percentOfResponses: { en: '% of all responses' },
  read: { en: 'responses read' },
  percentOfRead: { en: '% of responses read' },
  asked: { en: 'responses asked' },
  markedOfAsked: { en: 'marked or answered of those asked' },
  percentOfAsked: { en: '% of responses asked' },
}

/** Counts every option, and every question answered in words, in the order of the questionnaire. */
export function countTable({ questions }: Questionnaire, responses: readonly Response[]): Table<CountRow> {
  const rows = questions.flatMap((question) => {
    const row = (option: string, label: Text) => countRow(question, option, label, responses)
    if (question.kind === 'free-text') return [row('', question.text)]
    return question.options.map(({ id, label }) => row(id, label))
  })
  return { columns, rows }
}

function countRow(question: Question, option: string, label: Text, responses: readonly Response[]): CountRow {
  const found = responses.map((response) => ({
    outcome: outcomeOf(response, question, option),
    asked: isAsked(response, question),
  }))
  const count = (outcome: Outcome): number => found.filter((each) => each.outcome === outcome).length
  const counts = Object.fromEntries(
    Object.keys(outcomes).map((outcome) => [outcome, count(outcome as Outcome)]),
  ) as Record<Outcome, number>
  const read = responses.length - counts.unread
  const asked = found.filter((each) => each.asked)
  const marked = asked.filter(({ outcome }) => outcome === 'marked').length
  const isAlways = question.askedWhen === undefined
  return {
    question: question.id,
    option,
    label: inLanguage(label, 'en'),
    ...counts,
    responses: responses.length,
    percentOfResponses: percent(counts.marked, responses.length),
    read,
    percentOfRead: percent(counts.marked, read),
    asked: isAlways ? undefined : asked.length,
    markedOfAsked: isAlways ? undefined : marked,
    percentOfAsked: isAlways ? undefined : percent(marked, asked.length),
  }
}
