// From a module of its own: `z.core` is an object that no bundler takes apart, languages included.
import * as core from 'zod/v4/core'
import { isGroup, itemOf, type Schema, shapeFields } from './field-docs.ts'
import type { Finding, FindingCode } from './finding.ts'
import { issueFinding, ownIssues, unknownFields } from './issue-finding.ts'
import { plain } from './plain.ts'

/** What a record looks like once its faulty values are set aside, and what they were. */
export interface Shape {
  readonly record: Readonly<Record<string, unknown>>
  readonly findings: readonly Finding<FindingCode>[]
}

type Path = readonly PropertyKey[]

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
  const value = withGroups(schema, copied.value ?? {})
  const first = core.safeParse(schema, value, { reportInput: true })
  if (first.success) return { record: first.data as Shape['record'], findings: copied.findings }
  const issues = first.error.issues.flatMap(ownIssues)
  const second = core.safeParse(schema, withGroups(schema, without(value, issues.flatMap(faultyPaths)) ?? {}))
  const findings = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownFields(issue, schema) : [issueFinding(issue, schema)],
  )
  return {
    record: second.success ? (second.data as Shape['record']) : {},
    findings: [...copied.findings, ...findings],
  }
}

/** The value with a group in the place of each empty item of a list of groups: an item of which nothing is known. */
function withGroups(schema: Schema, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const item = itemOf(schema)
  if (item !== undefined && Array.isArray(value)) {
    const empty = isGroup(item) ? {} : null
    return value.map((entry: unknown) => withGroups(item, entry ?? empty))
  }
  if (!isGroup(schema) || Array.isArray(value)) return value
  const fields = shapeFields(schema)
  const entries = Object.entries(value).map(([name, entry]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    return [name, field === undefined ? entry : withGroups(field, entry)]
  })
  return Object.fromEntries(entries)
}

function faultyPaths(issue: core.$ZodIssue): readonly Path[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
}

/** The value with nothing at these paths, in one pass: a list may have as many faults as items. */
function without(value: unknown, paths: readonly Path[]): unknown {
  const below = new Map<PropertyKey, Path[]>()
  for (const [key, ...rest] of paths) {
    if (key === undefined) return null
    const others = below.get(key)
    if (others === undefined) below.set(key, [rest])
    else others.push(rest)
  }
  const left = (key: PropertyKey, item: unknown): unknown => without(item, below.get(key) ?? [])
  if (below.size === 0) return value
  if (Array.isArray(value)) return value.map((item: unknown, index) => left(index, item))
  const entries = Object.entries(value ?? {}).map(([name, item]) => [name, left(name, item)] as const)
  return Object.fromEntries(entries.filter(([, item]) => item !== null))
}
