import { nearest } from '@ssi/taxonomy'
import type * as z from 'zod/mini'
import { bare, fieldDocs, labelsAt, schemaAt, type Schema, shapeFields } from './field-docs.ts'
import type { Expected, Finding, FindingCode, Json } from './finding.ts'

/** What zod reports, before it has a message. */
export type RawIssue = z.core.$ZodRawIssue | z.core.$ZodIssue

const codes: Readonly<Record<string, FindingCode>> = {
  invalid_value: 'unknown-code',
  invalid_format: 'not-a-date',
  invalid_type: 'wrong-kind',
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
  const expected = (schema && expectedBy(schema)) ?? expectedOf(issue)
  return {
    code: isOtherForm(issue) ? 'wrong-kind' : (codes[issue.code ?? ''] ?? 'wrong-kind'),
    severity: 'error',
    rules: [],
    paths: path.length === 0 ? [] : [path.join('.')],
    ...(record === undefined ? {} : labelsAt(record, [path.join('.')])),
    found: [found ?? null],
    ...(expected === undefined ? {} : { expected }),
    ...(typeof found === 'string' ? near(found, expected) : {}),
  }
}

/** The fields that a record does not know, one finding each: a warning, with the nearest name of that object. */
export function unknownFields(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  record: Schema,
): readonly Finding<FindingCode>[] {
  const schema = schemaAt(record, issue.path)
  const names = schema === undefined ? [] : Object.keys(shapeFields(schema))
  return issue.keys.map((key) => {
    const meant = nearest(key, names)
    return {
      code: 'unknown-field',
      severity: 'warning',
      rules: [],
      paths: [[...issue.path, key].join('.')],
      found: [(issue.input as Record<string, Json>)[key] ?? null],
      ...(meant === undefined ? {} : { nearest: meant }),
    }
  })
}

function expectedBy(schema: Schema): Expected | undefined {
  return (
    fieldDocs.get(schema)?.expected ??
    expectedOf({ code: 'invalid_type', expected: bare(schema)._zod.def.type } as RawIssue)
  )
}

function expectedOf(issue: RawIssue): Expected | undefined {
  if (issue.code === 'invalid_value') return { kind: 'codes', codes: issue.values.map(String) }
  if (issue.code === 'invalid_format' && !isOtherForm(issue)) return { kind: 'day' }
  if (issue.code === 'invalid_type') return kinds[issue.expected]
  if (issue.code === 'too_small') return { kind: 'whole', least: Number(issue.minimum) }
  return undefined
}

/** Whether words miss the pattern of their field; a day has a code of its own. */
function isOtherForm(issue: RawIssue): boolean {
  return issue.code === 'invalid_format' && issue.format === 'regex'
}

function read(value: unknown, key: PropertyKey): unknown {
  return (value as Record<PropertyKey, unknown> | undefined)?.[key]
}

function near(found: string, expected: Expected | undefined): { readonly nearest?: string } {
  if (expected?.kind !== 'codes') return {}
  const meant = nearest(found, expected.codes)
  return meant === undefined ? {} : { nearest: meant }
}
