import { type Derived, sourcesOf } from './derived.ts'
import { valueAt } from './value-at.ts'
import { labelsAt, type Schema } from './field-docs.ts'
import type { Finding, FindingCode, Json } from './finding.ts'
import type { RecordNote } from './note.ts'
import { type Rule, type Severity, severityOf } from './rule.ts'
import { scopeOf } from './scope.ts'
import { culprits, faults } from './trace.ts'

/** What was checked. */
interface Checked {
  readonly scheme: string
  readonly record: Schema
  readonly derived?: Readonly<Record<string, Derived>>
}

/** The findings of a rule that is broken: one, or one for each item of an `every`. */
export function brokenFindings(rule: Rule, whole: object, checked: Checked): readonly Finding<FindingCode>[] {
  return faults(rule.holds, scopeOf(whole)).map((paths) =>
    findingOf('rule-broken', severityOf(rule), rule, paths, whole, checked),
  )
}

/** The finding of a note that applies. */
export function noteFinding(note: RecordNote, whole: object, checked: Checked): Finding<FindingCode> {
  return findingOf('note', 'info', note, culprits(note.when, scopeOf(whole)), whole, checked)
}

function findingOf(
  code: FindingCode,
  severity: Severity,
  said: Pick<RecordNote, 'id' | 'says' | 'advice' | 'cite'> & Partial<Pick<Rule, 'basis'>>,
  lookedAt: readonly string[],
  whole: object,
  { scheme, record, derived = {} }: Checked,
): Finding<FindingCode> {
  const { id, basis, says, advice, cite } = said
  const paths = restsOn(lookedAt, derived)
  return {
    code,
    severity,
    rules: [id],
    ...(basis && { basis }),
    paths,
    ...labelsAt(record, paths),
    found: paths.map((path) => (valueAt(whole, path) ?? null) as Json),
    says,
    ...(advice && { advice }),
    cite,
    page: `/${scheme}/rules/${id}`,
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
