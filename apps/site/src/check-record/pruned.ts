import type { FieldEntry } from '@ssi/rules'

/**
 * A record without what says nothing: absent values, and groups of which nothing is known. A group that might be none
 * stays, since that it is there says something; lists keep their places.
 */
export function pruned(record: object, entries: readonly FieldEntry[]): object {
  const stays = new Set(entries.filter(({ words = [] }) => words.length > 0).map(({ path }) => path))
  return groupWithoutUnknown(record, '', stays)
}

function groupWithoutUnknown(group: object, prefix: string, stays: ReadonlySet<string>): object {
  const known = Object.entries(group).flatMap(([name, value]: [string, unknown]) => {
    const kept = withoutUnknown(value, `${prefix}${name}`, stays)
    return kept === undefined ? [] : [[name, kept] as const]
  })
  return Object.fromEntries(known)
}

function withoutUnknown(value: unknown, path: string, stays: ReadonlySet<string>): unknown {
  if (value === undefined || value === null || value === '') return undefined
  if (Array.isArray(value)) {
    return value.map((item: unknown) =>
      isGroup(item) ? groupWithoutUnknown(item, `${path}[].`, stays) : (item ?? null),
    )
  }
  if (!isGroup(value)) return value
  const group = groupWithoutUnknown(value, `${path}.`, stays)
  return Object.keys(group).length === 0 && !stays.has(path) ? undefined : group
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
