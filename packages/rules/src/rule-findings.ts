import { valueAt } from './evaluate.ts'
import { labelsAt, type Schema } from './field-docs.ts'
import type { Finding, FindingCode, Json } from './finding.ts'
import type { RecordNote } from './note.ts'
import { type Rule, severityOf } from './rule.ts'
import { culprits, faults, scopeOf } from './trace.ts'

/** What was checked. */
interface Checked {
  readonly scheme: string
  readonly record: Schema
}

/** The findings of a rule that is broken: one, or one for each item of an `every`. */
export function brokenFindings(rule: Rule, whole: object, { scheme, record }: Checked): readonly Finding<FindingCode>[] {
  return faults(rule.holds, scopeOf(whole)).map((paths) => ({
    code: 'rule-broken',
    severity: severityOf(rule),
    rules: [rule.id],
    basis: rule.basis,
    paths,
    ...labelsAt(record, paths),
    found: foundAt(paths, whole),
    says: rule.says,
    advice: rule.advice,
    cite: rule.cite,
    page: `/${scheme}/rules/${rule.id}`,
  }))
}

/** The finding of a note that applies. */
export function noteFinding(note: RecordNote, whole: object, { scheme, record }: Checked): Finding<FindingCode> {
  const paths = culprits(note.when, scopeOf(whole))
  return {
    code: 'note',
    severity: 'info',
    rules: [note.id],
    paths,
    ...labelsAt(record, paths),
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
