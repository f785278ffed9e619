import type { Text } from '@ssi/taxonomy'
import type { OutcomeLine } from '../reference/page-data.ts'
import { exitsOf, openQuestions } from './path.ts'
import { decideBy, outcomeOf, type Question, type Table, withChoice } from './table.ts'

/** Answers that lead to the same outcome. */
export interface End {
  readonly labels: readonly Text[]
  readonly outcome: OutcomeLine
}

/** A question with the answers that end there and those that lead on. */
export interface Fork {
  readonly question: Question
  readonly ends: readonly End[]
  readonly ways: readonly { readonly label: Text; readonly fork: Fork }[]
}

/** Every path through a decision as it is asked; nothing where it is decided already. */
export function everyPath(table: Table, record: object = {}): Fork | undefined {
  const [question] = openQuestions(table, decideBy(table, record), record)
  if (question === undefined) return undefined
  const exits = exitsOf(table, question, record)
  const ended = Map.groupBy(exits, ({ decided }) => decided.outcome)
  return {
    question,
    ends: [...ended].flatMap(([outcome, same]) =>
      outcome === undefined
        ? []
        : { labels: same.map(({ choice }) => choice.label), outcome: outcomeOf(table, outcome) },
    ),
    ways: (ended.get(undefined) ?? []).flatMap(({ choice }) => {
      const fork = everyPath(table, withChoice(record, question, choice))
      return fork === undefined ? [] : { label: choice.label, fork }
    }),
  }
}
