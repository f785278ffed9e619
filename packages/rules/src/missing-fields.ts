import { type Derived, sourcesOf } from './derived.ts'
import { evaluate } from './evaluate.ts'
import { isUnknown, valueAt } from './value-at.ts'
import { docAt, type Schema } from './field-docs.ts'
import type { Missing } from './report.ts'
import { type Rule, severityOf } from './rule.ts'
import { missing, scopeOf } from './trace.ts'

/** Each field that open rules wait for, once, the most decisive first. */
export function missingFields(
  open: readonly Rule[],
  whole: object,
  { record, derived = {} }: Waited,
): readonly Missing[] {
  const waiting = new Map<string, Rule[]>()
  for (const rule of open) {
    for (const path of waitsFor(rule, whole).flatMap((field) => unknownSources(field, derived, whole))) {
      waiting.set(path, [...(waiting.get(path) ?? []), rule])
    }
  }
  const decisive = (rules: readonly Rule[]): number =>
    rules.filter((rule) => severityOf(rule) === 'error').length
  return [...waiting]
    .toSorted(([, a], [, b]) => decisive(b) - decisive(a) || b.length - a.length)
    .map(([path, rules]) => ({ path, ...wordsOf(record, path), rules: rules.map(({ id }) => id) }))
}

interface Waited {
  readonly record: Schema
  readonly derived?: Readonly<Record<string, Derived>>
}

function waitsFor(rule: Rule, whole: object): readonly string[] {
  const open = rule.when !== undefined && evaluate(rule.when, whole) === undefined ? rule.when : rule.holds
  return missing(open, scopeOf(whole), open === rule.when)
}

/** What the record leaves unknown behind a path: behind an outcome, what the decision waits for. */
function unknownSources(
  path: string,
  derived: Readonly<Record<string, Derived>>,
  whole: object,
): readonly string[] {
  if (path === 'decided.outcome') return valueAt(whole, 'decided.missing') as readonly string[]
  return sourcesOf(path, derived).filter((source) => source === path || isUnknown(valueAt(whole, source)))
}

function wordsOf(record: Schema, path: string): Pick<Missing, 'label' | 'question'> {
  const doc = docAt(record, path)
  return doc === undefined ? {} : { label: doc.label, question: doc.question }
}
