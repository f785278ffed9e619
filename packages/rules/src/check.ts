import type * as z from 'zod/mini'
import { choices, dayOf } from './choices.ts'
import { decide, type Decided, type Decision } from './decision.ts'
import { type Derived, derivedValues } from './derived.ts'
import { evaluate } from './evaluate.ts'
import { explain } from './explain.ts'
import { keysOf, type Schema } from './field-docs.ts'
import { isKept } from './kept-fields.ts'
import { missingFields } from './missing-fields.ts'
import type { RecordNote } from './note.ts'
import { type Report, verdictOf } from './report.ts'
import { type Rule, type Standing, standing } from './rule.ts'
import { brokenFindings, noteFinding } from './rule-findings.ts'
import { type Retired, retiredCodes } from './retired-codes.ts'
import { shapeOf } from './shape.ts'

/** What a caller may say about a check. */
export interface CheckOptions {
  /** The fields that the caller's system keeps at all; rules that need others are not checked. */
  readonly kept?: readonly string[]
  /** The rules to check, by id or by a question asked of each; all of them where nothing is said. */
  readonly rules?: readonly string[] | ((rule: Rule) => boolean)
  /** The day to look at the record on, ISO 8601; today where nothing is said. */
  readonly asOf?: string
}

/** What a check is made of. */
export interface CheckDefinition<S extends Schema, O extends Schema> {
  /** The id of the scheme; findings carry paths below it. */
  readonly scheme: string
  readonly record: S
  readonly rules: readonly Rule[]
  readonly notes?: readonly RecordNote[]
  /** Values that are worked out from fields, by name: conditions read `derived.name`. */
  readonly derived?: Readonly<Record<string, Derived>>
  /** The retired concepts of the scheme: a code that is one of them still counts, with a finding. */
  readonly retired?: Retired
  /** What the caller may choose, as a record of fields: conditions read `options.name`. */
  readonly options?: O
}

type Input<S> = S extends Schema ? z.core.input<S> : never
type Output<S> = S extends Schema ? z.core.output<S> : never
type Chosen<O> = [O] extends [never] ? unknown : Partial<Input<O>>

/** A check: a function from any input to a report, and a Standard Schema for forms. */
export interface Check<S extends Schema, O extends Schema = never> {
  (input: unknown, options?: CheckOptions & Chosen<O>): Report<Output<S>>
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'ssi'
    readonly types?: { readonly input: Input<S>; readonly output: Output<S> }
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: Output<S> }
      | { readonly issues: readonly { readonly message: string; readonly path: readonly PropertyKey[] }[] }
  }
}

/**
 * Makes the check of a record: shape and rules in one report, every fault at once and each once. The check never
 * throws on input.
 *
 * @example
 * ```ts run
 * import { atMost, defineCheck, record, rule, whole } from '@ssi/rules'
 * import { cite, definePublication } from '@ssi/taxonomy'
 * const handbook = definePublication({ id: 'handbook', title: 'Handbook', address: 'https://example.org', seen: '2026-11' })
 * const visit = record({ minutesLate: whole({ label: { en: 'delay' }, question: { en: 'How late, in minutes?' } }) })
 * const soon = rule<{ minutesLate?: number }>({
 *   id: 'soon', says: { en: 'Nobody waits an hour.' }, advice: { en: 'Ring first.' }, cite: cite(handbook), force: 'must',
 *   basis: 'external', holds: atMost('minutesLate', 59), examples: { passes: [{ minutesLate: 5 }], fails: [{ minutesLate: 60 }] },
 * })
 * const checkVisit = defineCheck({ scheme: 'visits', record: visit, rules: [soon] })
 * checkVisit({ minutesLate: 5 }).verdict // => 'conforms'
 * checkVisit({ minutesLate: 60 }).findings.map((finding) => finding.severity) // => ['warning']
 * ```
 */
export function defineCheck<const S extends Schema, const O extends Schema = never>(
  definition: CheckDefinition<S, O>,
): Check<S, O> {
  const check = (input: unknown, options: CheckOptions = {}): Report<Output<S>> =>
    report(definition, input, options)
  const validate = (value: unknown) => {
    const { findings, record, verdict } = check(value)
    if (verdict !== 'breaks') return { value: record }
    const errors = findings.filter(({ severity }) => severity === 'error')
    return {
      issues: errors.map((finding) => ({
        message: explain(finding),
        path: finding.paths.slice(0, 1).flatMap(keysOf),
      })),
    }
  }
  return Object.assign(check, { '~standard': { version: 1, vendor: 'ssi', validate } as const })
}

/** A check whose report also carries a decision. */
export type Deciding<S extends Schema, Outcome extends string> = (
  input: unknown,
  options?: CheckOptions,
) => Report<Output<S>> & { readonly decided: Decided<Outcome> }

/**
 * Makes the front door of a decision: the record is checked, then decided; a rule may speak about the outcome as
 * `decided.outcome`.
 *
 * @example
 * ```ts run
 * import { decision, defineDecision, equals, flag, record } from '@ssi/rules'
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
 * const visit = record({ came: flag({ label: { en: 'attendance' }, question: { en: 'Did the person come?' } }) })
 * const decideVisit = defineDecision({ scheme: 'visits', record: visit, rules: [], decision: attendance })
 * decideVisit({ came: true }).decided.outcome // => 'attended'
 * decideVisit({ came: 'yes' }).decided.possible // => ['missed', 'attended']
 * ```
 */
export function defineDecision<const S extends Schema, Outcome extends string>(
  definition: CheckDefinition<S, never> & { readonly decision: Decision<Outcome> },
): Deciding<S, Outcome> {
  return (input, options = {}) => {
    const { record } = shapeOf(definition.record, input)
    const decided = decide(definition.decision, record)
    return { ...report(definition, input, options, { decided }), decided }
  }
}

function report<S extends Schema, O extends Schema>(
  definition: CheckDefinition<S, O>,
  input: unknown,
  { kept, rules, asOf, ...chosen }: CheckOptions,
  beside: object = {},
): Report<Output<S>> {
  const shape = shapeOf(definition.record, input)
  const options = choices(definition.options, chosen)
  const seen = dayOf(asOf)
  const derived = derivedValues(definition.derived ?? {}, shape.record)
  const whole = { ...shape.record, ...beside, derived, options: { ...options.record, asOf: seen.asOf } }
  const standings: Record<string, Standing | 'not-checked'> = {}
  for (const rule of definition.rules) {
    const checked = isChosen(rule, rules) && isKept(rule, kept, definition)
    standings[rule.id] = checked ? standing(rule, whole) : 'not-checked'
  }
  const those = (stands: Standing): readonly Rule[] =>
    definition.rules.filter(({ id }) => standings[id] === stands)
  const findings = [
    ...shape.findings,
    ...[...options.findings, ...seen.findings].map((finding) => ({
      ...finding,
      paths: finding.paths.map((path) => `options.${path}`),
    })),
    ...retiredCodes(shape.record, definition),
    ...those('broken').flatMap((rule) => brokenFindings(rule, whole, definition)),
    ...(definition.notes ?? [])
      .filter((note) => evaluate(note.when, whole) === true)
      .map((note) => noteFinding(note, whole, definition)),
  ]
  const open = those('undetermined')
  return {
    verdict: verdictOf(findings, open),
    findings,
    missing: missingFields(open, whole, definition),
    standings,
    record: shape.record as Output<S>,
    asOf: seen.asOf,
  }
}

function isChosen(rule: Rule, chosen: CheckOptions['rules']): boolean {
  if (chosen === undefined) return true
  return typeof chosen === 'function' ? chosen(rule) : chosen.includes(rule.id)
}
