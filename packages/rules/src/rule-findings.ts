import { type Derived, sourcesOf } from './derived.ts'
import { valueAt } from './value-at.ts'
import { labelsAt, type Schema } from './field-docs.ts'
import type { Finding, FindingCode, Json } from './finding.ts'
import type { RecordNote } from './note.ts'
import { type Rule, severityOf } from './rule.ts'
import { scopeOf } from './scope.ts'
import { culprits, faults } from './trace.ts'

/** What was checked. */
interface Checked {
  readonly scheme: string
  readonly record: Schema
  readonly derived?: Readonly<Record<string, Derived>>
}

/** The findings of a rule that is broken: one, or one for each item of an `every`. */
export function brokenFindings(
  rule: Rule,
  whole: object,
  { scheme, record, derived = {} }: Checked,
): readonly Finding<FindingCode>[] {
  const groups = faults(rule.holds, scopeOf(whole)).map((paths) => restsOn(paths, derived))
  return groups.map((paths) => ({
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
export function noteFinding(
  note: RecordNote,
  whole: object,
  { scheme, record, derived = {} }: Checked,
): Finding<FindingCode> {
  const paths = restsOn(culprits(note.when, scopeOf(whole)), derived)
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

/**
 * The fields of the record that these paths rest on, each once, none beside its own parts. An outcome is no field, nor
 * is what the caller chose.
 */
function restsOn(paths: readonly string[], derived: Readonly<Record<string, Derived>>): readonly string[] {
  const fields = paths.filter((path) => !/^(decided|options)\./.test(path))
  const sources = [...new Set(fields.flatMap((path) => sourcesOf(path, derived)))]
  return sources.filter((path) => !sources.some((other) => other.startsWith(`${path}.`)))
}

function foundAt(paths: readonly string[], whole: object): readonly Json[] {
  return paths.map((path) => (valueAt(whole, path) ?? null) as Json)
}
