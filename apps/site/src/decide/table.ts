import { decide, type Decided, type Row } from '@ssi/rules'
import type { Text } from '@ssi/taxonomy'
import type { ConditionText, OutcomeLine, Place } from '../reference/page-data.ts'

/** A row of a decision with all that a page says of it. */
export interface TableRow extends Row {
  readonly words: ConditionText
  readonly line: OutcomeLine
  readonly places: readonly Place[]
}

/** An answer by the word that stands for it in an address. */
export interface Choice {
  readonly key: string
  readonly value: string | boolean
  readonly label: Text
}

/** A question in plain words, with its place in the source and the answers there are. */
export interface Question {
  readonly id: string
  readonly asks: Text
  readonly fields: readonly string[]
  readonly places: readonly Place[]
  readonly choices: readonly Choice[]
}

/** A decision as a page asks and draws it. */
export interface Table {
  readonly id: string
  readonly asks: Text
  readonly outcomes: readonly OutcomeLine[]
  readonly questions: readonly Question[]
  readonly rows: readonly TableRow[]
  readonly otherwise: OutcomeLine
}

/** What the rows say of a record. */
export function decideBy({ id, asks, rows, otherwise }: Table, record: object): Decided {
  return decide({ id, asks, outcomes: {}, rows, otherwise: otherwise.id }, record)
}

/** The record with one more question answered. */
export function withChoice(record: object, { fields }: Question, { value }: Choice): object {
  return { ...record, ...Object.fromEntries(fields.map((field) => [field, value])) }
}

export function outcomeOf({ outcomes, otherwise }: Table, id: string): OutcomeLine {
  return outcomes.find((outcome) => outcome.id === id) ?? otherwise
}
