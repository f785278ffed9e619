import * as z from 'zod/mini'
import type { Schema } from './field-docs.ts'
import type { Finding, FindingCode } from './finding.ts'
import { issueFinding, unknownFields } from './issue-finding.ts'
import { plain } from './plain.ts'

/** What a record looks like once its faulty values are set aside, and what they were. */
export interface Shape {
  readonly record: Readonly<Record<string, unknown>>
  readonly findings: readonly Finding<FindingCode>[]
}

/**
 * Reads input as a record: a faulty value or an unknown field becomes a finding and is set aside, so that it
 * counts as unknown; the rest is parsed once more, so that what absence means applies. Never throws.
 *
 * @example
 * ```ts run
 * import { day, record, shapeOf } from '@ssi/rules'
 * const visit = record({ start: day({ label: { en: 'start' }, question: { en: 'When did it start?' } }) })
 * shapeOf(visit, { start: '12/09/2024' }).findings.map((finding) => finding.code) // => ['not-a-date']
 * ```
 */
export function shapeOf(schema: Schema, input: unknown): Shape {
  const copied = plain(input ?? {})
  const first = z.core.safeParse(schema, copied.value ?? {}, { reportInput: true })
  if (first.success) return { record: first.data as Shape['record'], findings: copied.findings }
  const kept = first.error.issues.reduce<unknown>(setAside, copied.value)
  const second = z.core.safeParse(schema, kept)
  const findings = first.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownFields(issue, schema) : [issueFinding(issue, schema)],
  )
  return { record: second.success ? (second.data as Shape['record']) : {}, findings: [...copied.findings, ...findings] }
}

function setAside(value: unknown, issue: z.core.$ZodIssue): unknown {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
  return keys.reduce<unknown>(without, value)
}

function without(value: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...rest] = path
  if (key === undefined) return {}
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === key ? (rest.length === 0 ? null : without(item, rest)) : item))
  const entries = Object.entries(value as object)
  return Object.fromEntries(entries.flatMap(([name, item]) => (name !== key ? [[name, item]] : rest.length === 0 ? [] : [[name, without(item, rest)]])))
}
