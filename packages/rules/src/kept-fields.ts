import type { Decision } from './decision.ts'
import { type Derived, sourcesOf } from './derived.ts'
import { fieldDocs, type Schema, shapeFields } from './field-docs.ts'
import type { Rule } from './rule.ts'
import { needs } from './trace.ts'

interface Kept {
  readonly record: Schema
  readonly derived?: Readonly<Record<string, Derived>>
  readonly decision?: Decision
}

/** Whether a system that keeps only these fields can be asked about a rule at all. */
export function isKept(rule: Rule, kept: readonly string[] | undefined, definition: Kept): boolean {
  if (kept === undefined) return true
  const fields = shapeFields(definition.record)
  return requirements(rule, definition).every((name) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    return field === undefined || fieldDocs.get(field)?.absent !== undefined || kept.includes(name)
  })
}

/** The top fields of the record that a rule looks at, through derived values and the decision too. */
function requirements(rule: Rule, { derived = {}, decision }: Kept): readonly string[] {
  const paths = [...(rule.when === undefined ? [] : needs(rule.when)), ...needs(rule.holds)]
  const decided = paths.includes('decided.outcome')
    ? (decision?.rows ?? []).flatMap((row) => needs(row.when))
    : []
  return [...paths, ...decided]
    .flatMap((path) => sourcesOf(path, derived))
    .map((path) => path.replace(/[.[].*$/s, ''))
}
