/** The keys of a path into a record: `offerings.0.model`. */
export function keysOf(path: string): readonly string[] {
  return path.split('.')
}

/** What stands at a place of a record; undefined where there is nothing. */
export function valueAt(value: unknown, keys: readonly string[]): unknown {
  const [key, ...rest] = keys
  if (key === undefined) return value
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return valueAt((value as Readonly<Record<string, unknown>>)[key], rest)
}

/** The record with another value at a place, or without one; a place in a list that is not there stays so. */
export function withValue(record: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys
  if (key === undefined) return value
  if (Array.isArray(record))
    return record.map((item: unknown, place) => (String(place) === key ? withValue(item, rest, value) : item))
  if (typeof record !== 'object' || record === null) return record
  const inner = withValue(valueAt(record, [key]), rest, value)
  const entries = Object.entries(record)
  if (inner === undefined) return Object.fromEntries(entries.filter(([name]) => name !== key))
  if (!Object.hasOwn(record, key)) return Object.fromEntries([...entries, [key, inner]])
  return Object.fromEntries(entries.map(([name, item]) => [name, name === key ? inner : item]))
}
