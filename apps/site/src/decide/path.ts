import { type Decided, evaluate, needs } from '@ssi/rules'
import { type Choice, decideBy, type Question, type Table, withChoice } from './table.ts'

/** The answer that nobody knows. */
export const NOT_KNOWN = 'not-known'

/** The answers that were given, by question: the key of a choice, or that it is not known. */
export type Answers = Readonly<Record<string, string>>

/** A way out of a question: an answer, and all that can then still come out. */
export interface Exit {
  readonly choice: Choice
  readonly decided: Decided
}

/** A question on the path; without a choice its answer is not known. */
export interface Step {
  readonly question: Question
  readonly choice?: Choice
  readonly exits: readonly Exit[]
}

/** The way that answers take through a decision. */
export interface Path {
  readonly steps: readonly Step[]
  /** What to ask next, the most decisive first; none once it is decided or all was asked. */
  readonly open: readonly Question[]
  readonly decided: Decided
  readonly record: object
}

/** Follows the answers as far as they lead; answers that decide nothing stay out of it. */
export function pathOf(table: Table, answers: Answers): Path {
  const steps: Step[] = []
  let record: object = {}
  for (;;) {
    const decided = decideBy(table, record)
    const asked = new Set(steps.map(({ question }) => question.id))
    const open = openQuestions(table, decided, record).filter(({ id }) => !asked.has(id))
    const question = open.find(({ id }) => answers[id] !== undefined)
    if (question === undefined) return { steps, open, decided, record }
    const choice = question.choices.find(({ key }) => key === answers[question.id])
    steps.push({
      question,
      ...(choice === undefined ? {} : { choice }),
      exits: exitsOf(table, question, record).filter((exit) => exit.choice !== choice),
    })
    if (choice !== undefined) record = withChoice(record, question, choice)
  }
}

/** Every answer to a question, with what then can come out. */
export function exitsOf(table: Table, question: Question, record: object): readonly Exit[] {
  return question.choices.map((choice) => ({
    choice,
    decided: decideBy(table, withChoice(record, question, choice)),
  }))
}

/** An answer that would decide. */
export interface Settling extends Exit {
  readonly question: Question
}

/** The answers each of which would settle the matter by itself, to questions that are open or were not known. */
export function settlingAnswers(table: Table, { steps, open, decided, record }: Path): readonly Settling[] {
  if (decided.outcome !== undefined) return []
  const unknown = steps.flatMap(({ question, choice }) => (choice === undefined ? question : []))
  return [...open, ...unknown].flatMap((question) =>
    exitsOf(table, question, record)
      .filter((exit) => exit.decided.outcome !== undefined)
      .map((exit) => ({ ...exit, question })),
  )
}

/** What the open rows wait for first, then whatever else they look at. */
export function openQuestions(
  { questions, rows }: Table,
  decided: Decided,
  record: object,
): readonly Question[] {
  if (decided.outcome !== undefined) return []
  const openRows = rows.filter(({ when }) => evaluate(when, record) === undefined)
  const fields = [...decided.missing, ...openRows.flatMap(({ when }) => needs(when))]
  const asked = fields.flatMap((field) => questions.find((question) => question.fields.includes(field)) ?? [])
  return [...new Set(asked)].filter(
    (question) => !question.fields.every((field) => Object.hasOwn(record, field)),
  )
}
