import { nearest } from '@ssi/taxonomy'
import type * as z from 'zod/mini'
import { bare, fieldDocs, labelsAt, schemaAt, type Schema, shapeFields } from './field-docs.ts'
import type { Expected, Finding, FindingCode, Json } from './finding.ts'

/** What zod reports, before it has a message. */
export type RawIssue = z.core.$ZodRawIssue | z.core.$ZodIssue

// What is in none of these is of another kind.
const codes: Readonly<Record<string, FindingCode>> = {
  invalid_value: 'unknown-code',
  date: 'not-a-date',
  too_small: 'out-of-range',
  too_big: 'out-of-range',
  unrecognized_keys: 'unknown-field',
}

const kinds: Readonly<Record<string, Expected>> = {
  boolean: { kind: 'flag' },
  string: { kind: 'text' },
  array: { kind: 'list' },
  object: { kind: 'group' },
  int: { kind: 'whole', least: 0 },
  number: { kind: 'whole', least: 0 },
}

/** The issue itself; of a field that takes a word or a value, each of the value's own. */
export function ownIssues<Issue extends RawIssue>(issue: Issue): readonly Issue[] {
  const own = issue.code === 'invalid_union' ? (issue.errors?.at(-1) ?? []) : []
  if (own.length === 0) return [issue]
  return own.flatMap((inner) => {
    const path = [...(issue.path ?? []), ...inner.path]
    return ownIssues({ ...inner, path, input: inner.path.reduce(read, issue.input) } as unknown as Issue)
  })
}

/** One issue of zod as a finding, from its code and never from its message. */
export function issueFinding(issue: RawIssue, record?: Schema): Finding<FindingCode> {
  const [inner = issue] = ownIssues(issue)
  if (inner !== issue) return issueFinding(inner, record)
  const path = issue.path ?? []
  const schema = record && schemaAt(record, path)
  const found = issue.input as Json
  const fault = issue.code === 'invalid_format' ? issue.format : issue.code
  const expected = (schema && expectedBy(schema)) ?? expectedOf(issue)
  return {
    code: codes[fault ?? ''] ?? 'wrong-kind',
    severity: 'error',
    rules: [],
    paths: path.length === 0 ? [] : [path.join('.')],
    ...(record === undefined ? {} : labelsAt(record, [path.join('.')])),
    found: [found ?? null],
    ...(expected === undefined ? {} : { expected }),
    ...(typeof found === 'string' && expected?.kind === 'codes' ? meant(found, expected.codes) : {}),
  }
}

/** The fields that a record does not know, one finding each: a warning, with the nearest name of that object. */
export function unknownFields(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  record: Schema,
): readonly Finding<FindingCode>[] {
  const schema = schemaAt(record, issue.path)
  const names = schema === undefined ? [] : Object.keys(shapeFields(schema))
  return issue.keys.map((key) => ({
    code: 'unknown-field',
    severity: 'warning',
    rules: [],
    paths: [[...issue.path, key].join('.')],
    found: [(issue.input as Record<string, Json>)[key] ?? null],
    ...meant(key, names),
  }))
}

function expectedBy(schema: Schema): Expected | undefined {
  return (
    fieldDocs.get(schema)?.expected ??
    expectedOf({ code: 'invalid_type', expected: bare(schema)._zod.def.type } as RawIssue)
  )
}

function expectedOf(issue: RawIssue): Expected | undefined {
  if (issue.code === 'invalid_value') return { kind: 'codes', codes: issue.values.map(String) }
  if (issue.code === 'invalid_format' && issue.format === 'date') return { kind: 'day' }
  if (issue.code === 'invalid_type') return kinds[issue.expected]
  if (issue.code === 'too_small') return { kind: 'whole', least: Number(issue.minimum) }
  return undefined
}

function read(value: unknown, key: PropertyKey): unknown {
  return (value as Record<PropertyKey, unknown> | undefined)?.[key]
}

/** The name whose spelling is nearest, as a finding holds it. */
function meant(name: string, names: readonly string[]): { readonly nearest?: string } {
  const near = nearest(name, names)
  return near === undefined ? {} : { nearest: near }
}
