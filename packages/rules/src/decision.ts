import type { Citation, Text } from '@ssi/taxonomy'
import type { Condition } from './condition.ts'
import type { ConditionData } from './condition-data.ts'
import { evaluate } from './evaluate.ts'
import { missing } from './missing.ts'
import { scopeOf } from './scope.ts'

interface RowWords<Outcome extends string> {
  readonly outcome: Outcome
  readonly says: Text
}

/** A row of a decision: where its condition is true, its outcome is. */
export interface RowEntry<R, Outcome extends string> extends RowWords<Outcome> {
  readonly when: Condition<R>
  readonly cite: Citation | readonly Citation[]
}

/** A row of a decision as plain data. */
export interface Row<Outcome extends string = string> extends RowWords<Outcome> {
  readonly when: ConditionData
  readonly cite: readonly Citation[]
}

/** What an outcome is called, and what it says and does not say. */
export interface OutcomeWords {
  readonly label: Text
  readonly means: Text
  /** The concept it amounts to, as a full id. */
  readonly concept?: string
}

/** A question to ask for a decision; where it fills several fields, one answer is the answer to each of them. */
export interface DecisionQuestion {
  readonly id: string
  readonly fields: readonly string[]
  readonly asks: Text
  readonly cite: readonly Citation[]
}

/** A question that a record answers: rows in order, and the outcome where none of them is true. */
export interface Decision<Outcome extends string = string> {
  readonly id: string
  readonly asks: Text
  readonly outcomes: { readonly [outcome in Outcome]: OutcomeWords }
  /** What to ask, where that is not one question for each field. */
  readonly questions?: readonly DecisionQuestion[]
  readonly rows: readonly Row<Outcome>[]
  readonly otherwise: Outcome
}

/** What was decided, why, and what else could still come out. */
export interface Decided<Outcome extends string = string> {
  /** The outcome, once it is firm. */
  readonly outcome?: Outcome
  /** The outcomes that the answers so far leave possible. */
  readonly possible: readonly Outcome[]
  /** The rows that are true. */
  readonly because: readonly Row<Outcome>[]
  /** The fields that the open rows wait for. */
  readonly missing: readonly string[]
}

/**
 * Writes a decision. Rows may overlap where they agree.
 *
 * @example
 * ```ts run
 * import { decision, decide, equals } from '@ssi/rules'
 * import { cite, definePublication } from '@ssi/taxonomy'
 * const handbook = definePublication({ id: 'handbook', title: 'Handbook', address: 'https://example.org', seen: '2026-11' })
 * const attendance = decision<{ came?: boolean; late?: boolean }, 'missed' | 'attended'>({
 *   id: 'attendance', asks: { en: 'Was the appointment kept?' }, otherwise: 'attended',
 *   outcomes: {
 *     missed: { label: { en: 'Missed' }, means: { en: 'It did not take place.' } },
 *     attended: { label: { en: 'Attended' }, means: { en: 'It took place.' } },
 *   },
 *   rows: [{ when: equals('came', false), outcome: 'missed', says: { en: 'Nobody came.' }, cite: cite(handbook) }],
 * })
 * decide(attendance, {}).possible // => ['missed', 'attended']
 * decide(attendance, { came: true }).outcome // => 'attended'
 * ```
 */
export function decision<R, Outcome extends string>(entry: {
  readonly id: string
  readonly asks: Text
  readonly outcomes: { readonly [outcome in NoInfer<Outcome>]: OutcomeWords }
  readonly questions?: readonly DecisionQuestion[]
  readonly rows: readonly RowEntry<R, Outcome>[]
  readonly otherwise: NoInfer<Outcome>
}): Decision<Outcome> {
  return { ...entry, rows: entry.rows.map((row) => ({ ...row, cite: [row.cite].flat() })) }
}

/**
 * Decides a record: firm as soon as one outcome is left.
 *
 * @example
 * ```ts run
 * import { decide, decision, equals } from '@ssi/rules'
 * import { cite, definePublication } from '@ssi/taxonomy'
 * const handbook = definePublication({ id: 'handbook', title: 'Handbook', address: 'https://example.org', seen: '2026-11' })
 * const attendance = decision<{ came?: boolean }, 'missed' | 'attended'>({
 *   id: 'attendance', asks: { en: 'Was the appointment kept?' }, otherwise: 'attended',
 *   outcomes: {
 *     missed: { label: { en: 'Missed' }, means: { en: 'It did not take place.' } },
 *     attended: { label: { en: 'Attended' }, means: { en: 'It took place.' } },
 *   },
 *   rows: [{ when: equals('came', false), outcome: 'missed', says: { en: 'Nobody came.' }, cite: cite(handbook) }],
 * })
 * decide(attendance, {}).missing // => ['came']
 * decide(attendance, { came: false }).because.map((row) => row.says.en) // => ['Nobody came.']
 * ```
 */
export function decide<Outcome extends string>(decided: Decision<Outcome>, record: object): Decided<Outcome> {
  const because = decided.rows.filter((row) => evaluate(row.when, record) === true)
  const open = decided.rows.filter((row) => evaluate(row.when, record) === undefined)
  const outcomes = because.length > 0 ? because : open
  const possible = [
    ...new Set([...outcomes.map((row) => row.outcome), ...(because.length > 0 ? [] : [decided.otherwise])]),
  ]
  const [outcome] = possible
  const firm = possible.length === 1 && outcome !== undefined
  return {
    ...(firm ? { outcome } : {}),
    possible,
    because,
    missing: firm ? [] : [...new Set(open.flatMap((row) => missing(row.when, scopeOf(record), true)))],
  }
}
