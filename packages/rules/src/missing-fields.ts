import { type Derived, sourcesOf } from './derived.ts'
import { evaluate } from './evaluate.ts'
import { isUnknown, valueAt } from './value-at.ts'
import { docAt, type Schema } from './field-docs.ts'
import type { Missing } from './report.ts'
import { type Rule, severityOf } from './rule.ts'
import { missing } from './missing.ts'
import { scopeOf } from './scope.ts'

/** Each field that open rules wait for, once, the most decisive first. */
export function missingFields(
  open: readonly Rule[],
  whole: object,
  { record, derived = {} }: Waited,
): readonly Missing[] {
  const waiting = new Map<string, Waiting>()
  for (const rule of open)
    for (const field of waitsFor(rule, whole))
      for (const path of unknownSources(field, derived, whole)) wait(waiting, path, rule)
  return [...waiting]
    .toSorted(([, a], [, b]) => b.decisive - a.decisive || b.rules.length - a.rules.length)
    .map(([path, { rules }]) => ({ path, ...wordsOf(record, path), rules }))
}

function wait(waiting: Map<string, Waiting>, path: string, rule: Rule): void {
  const { rules, decisive } = waiting.get(path) ?? { rules: [], decisive: 0 }
  rules.push(rule.id)
  waiting.set(path, { rules, decisive: decisive + (severityOf(rule) === 'error' ? 1 : 0) })
}

/** The rules that wait for a field, and how many of them decide. */
interface Waiting {
  readonly rules: string[]
  readonly decisive: number
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

function wordsOf(record: Schema, path: string): Pick<Missing, 'label' | 'question'> | undefined {
  const doc = docAt(record, path)
  return doc && { label: doc.label, question: doc.question }
}
