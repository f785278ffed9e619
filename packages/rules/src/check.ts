import type { Text } from '@ssi/taxonomy'
import type * as z from 'zod/mini'
import type { Decided, Decision } from './decision.ts'
import { decide } from './decision.ts'
import { derivedValues, type Derived } from './derived.ts'
import { valueAt } from './evaluate.ts'
import { explain } from './explain.ts'
import { fieldDocs, schemaAt, shapeFields, type Schema } from './field-docs.ts'
import type { Finding, FindingCode, Json } from './finding.ts'
import type { RecordNote } from './note.ts'
import { type Rule, type Severity, severityOf, standing, type Standing } from './rule.ts'
import { shapeOf } from './shape.ts'
import { faults, missing, needs, scopeOf } from './trace.ts'
import { evaluate } from './evaluate.ts'

/** Whether the record conforms, breaks a rule that decides, or leaves one of those open. */
export type Verdict = 'conforms' | 'breaks' | 'undetermined'

/** A field that rules wait for. */
export interface Missing {
  readonly path: string
  readonly label?: Text
  readonly question?: Text
  readonly rules: readonly string[]
}

/** What a check says of a record: plain data, ready to be stored. */
export interface Report<R = Readonly<Record<string, unknown>>> {
  readonly verdict: Verdict
  readonly findings: readonly Finding<FindingCode>[]
  /** Each field that an undetermined rule waits for, once, the most decisive first. */
  readonly missing: readonly Missing[]
  /** How every rule stands; `not-checked` where the caller left it out or keeps no such field. */
  readonly standings: Readonly<Record<string, Standing | 'not-checked'>>
  /** The record without its faulty values, with what absence means filled in. */
  readonly record: R
  /** The day on which the record was looked at. */
  readonly asOf: string
}

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
  /** What the caller may choose, as a record of fields: conditions read `options.name`. */
  readonly options?: O
}

type Input<S> = S extends Schema ? z.core.input<S> : never
type Output<S> = S extends Schema ? z.core.output<S> : never

/** A check: a function from any input to a report, and a Standard Schema for forms. */
export interface Check<S extends Schema, O extends Schema = never> {
  (input: unknown, options?: CheckOptions & Partial<Input<O>>): Report<Output<S>>
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'ssi'
    readonly types?: { readonly input: Input<S>; readonly output: Output<S> }
    readonly validate: (
      value: unknown,
    ) => { readonly value: Output<S> } | { readonly issues: readonly { readonly message: string; readonly path: readonly PropertyKey[] }[] }
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
export function defineCheck<const S extends Schema, const O extends Schema = never>(definition: CheckDefinition<S, O>): Check<S, O> {
  const check = (input: unknown, options: CheckOptions = {}): Report<Output<S>> => report(definition, input, options)
  const validate = (value: unknown) => {
    const { findings, record, verdict } = check(value)
    if (verdict !== 'breaks') return { value: record }
    const errors = findings.filter(({ severity }) => severity === 'error')
    return { issues: errors.map((finding) => ({ message: explain(finding), path: pathOf(finding) })) }
  }
  return Object.assign(check, { '~standard': { version: 1, vendor: 'ssi', validate } as const }) as Check<S, O>
}

/** A check whose report also carries a decision. */
export type Deciding<S extends Schema, Outcome extends string> = (
  input: unknown,
  options?: CheckOptions,
) => Report<Output<S>> & { readonly decided: Decided<Outcome> }

/**
 * Makes the front door of a decision: the record is checked, then decided; a rule may speak about the outcome as
 * `decided.outcome`.
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
  const options = definition.options ? shapeOf(definition.options, chosen) : { record: {}, findings: [] }
  const today = asOf ?? new Date().toISOString().slice(0, 10)
  const derived = derivedValues(definition.derived ?? {}, shape.record)
  const whole = { ...shape.record, ...beside, derived, options: { ...options.record, asOf: today } }
  const standings = definition.rules.map((rule) => {
    const checked = isChosen(rule, rules) && isKept(rule, kept, definition)
    return [rule, checked ? standing(rule, whole) : 'not-checked'] as const
  })
  const findings = [
    ...shape.findings,
    ...options.findings.map((finding) => ({ ...finding, paths: finding.paths.map((path) => `options.${path}`) })),
    ...standings.filter(([, stands]) => stands === 'broken').flatMap(([rule]) => brokenFindings(rule, whole, definition)),
    ...(definition.notes ?? []).filter((note) => evaluate(note.when, whole) === true).map((note) => noteFinding(note, whole, definition)),
  ]
  const open = standings.filter(([, stands]) => stands === 'undetermined').map(([rule]) => rule)
  return {
    verdict: verdictOf(findings, open),
    findings,
    missing: missingFields(open, whole, definition),
    standings: Object.fromEntries(standings.map(([rule, stands]) => [rule.id, stands])),
    record: shape.record as Output<S>,
    asOf: today,
  }
}

function verdictOf(findings: readonly { readonly severity: Severity }[], open: readonly Rule[]): Verdict {
  if (findings.some(({ severity }) => severity === 'error')) return 'breaks'
  return open.some((rule) => severityOf(rule) === 'error') ? 'undetermined' : 'conforms'
}

function isChosen(rule: Rule, chosen: CheckOptions['rules']): boolean {
  if (chosen === undefined) return true
  return typeof chosen === 'function' ? chosen(rule) : chosen.includes(rule.id)
}

function isKept(rule: Rule, kept: readonly string[] | undefined, definition: CheckDefinition<Schema, Schema>): boolean {
  if (kept === undefined) return true
  const fields = shapeFields(definition.record)
  return requirements(rule, definition).every((name) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    return field === undefined || fieldDocs.get(field)?.absent !== undefined || kept.includes(name)
  })
}

/** The top fields of the record that a rule looks at, through derived values too. */
function requirements(rule: Rule, { derived = {} }: CheckDefinition<Schema, Schema>): readonly string[] {
  const paths = [...(rule.when === undefined ? [] : needs(rule.when)), ...needs(rule.holds)]
  return paths.flatMap((path) => sourcesOf(path, derived)).map((path) => path.replace(/[.[].*$/s, ''))
}

function sourcesOf(path: string, derived: Readonly<Record<string, Derived>>): readonly string[] {
  const [first, name = ''] = path.split('.')
  return first === 'derived' && Object.hasOwn(derived, name) ? (derived[name]?.from ?? []) : [path]
}

function missingFields(open: readonly Rule[], whole: object, { record, derived = {} }: CheckDefinition<Schema, Schema>): readonly Missing[] {
  const waiting = new Map<string, Rule[]>()
  for (const rule of open) {
    for (const path of waitsFor(rule, whole).flatMap((field) => unknownSources(field, derived, whole))) {
      waiting.set(path, [...(waiting.get(path) ?? []), rule])
    }
  }
  const decisive = (rules: readonly Rule[]): number => rules.filter((rule) => severityOf(rule) === 'error').length
  return [...waiting]
    .toSorted(([, a], [, b]) => decisive(b) - decisive(a) || b.length - a.length)
    .map(([path, rules]) => ({ path, ...wordsOf(record, path), rules: rules.map(({ id }) => id) }))
}

function waitsFor(rule: Rule, whole: object): readonly string[] {
  const open = rule.when !== undefined && evaluate(rule.when, whole) === undefined ? rule.when : rule.holds
  return missing(open, scopeOf(whole), open === rule.when)
}

function unknownSources(path: string, derived: Readonly<Record<string, Derived>>, whole: object): readonly string[] {
  return sourcesOf(path, derived).filter((source) => source === path || valueAt(whole, source) === undefined)
}

function wordsOf(record: Schema, path: string): Pick<Missing, 'label' | 'question'> {
  const keys = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
  const schema = schemaAt(record, keys)
  const doc = schema && fieldDocs.get(schema)
  return doc === undefined ? {} : { label: doc.label, question: doc.question }
}

function brokenFindings(rule: Rule, whole: object, { scheme }: { readonly scheme: string }): readonly Finding<FindingCode>[] {
  return faults(rule.holds, scopeOf(whole)).map((paths) => ({
    code: 'rule-broken',
    severity: severityOf(rule),
    rules: [rule.id],
    basis: rule.basis,
    paths,
    found: foundAt(paths, whole),
    says: rule.says,
    advice: rule.advice,
    cite: rule.cite,
    page: `/${scheme}/rules/${rule.id}`,
  }))
}

function noteFinding(note: RecordNote, whole: object, { scheme }: { readonly scheme: string }): Finding<FindingCode> {
  const paths = needs(note.when).filter((path) => !path.includes('[]'))
  return {
    code: 'note',
    severity: 'info',
    rules: [note.id],
    paths,
    found: foundAt(paths, whole),
    says: note.says,
    ...(note.advice === undefined ? {} : { advice: note.advice }),
    cite: note.cite,
    page: `/${scheme}/rules/${note.id}`,
  }
}

function foundAt(paths: readonly string[], whole: object): readonly Json[] {
  return paths.map((path) => (valueAt(whole, path) ?? null) as Json)
}

function pathOf(finding: Finding): readonly PropertyKey[] {
  return finding.paths[0]?.split('.') ?? []
}
