/** What is written in the planner: a value for each field, by the name of the field; an empty field has none. */
export type Entries = Readonly<Record<string, string>>

/** A field that was written differently in two tabs. */
export interface Conflict {
  readonly field: string
  /** What the other tab wrote: it is what the browser keeps. */
  readonly theirs: string
}

/** The name of a field of a topic, or of one of its tasks. */
export function fieldName(...path: readonly string[]): string {
  return path.join('/')
}

/** Entries with one field written anew. */
export function withEntry(entries: Entries, field: string, value: string): Entries {
  const { [field]: _before, ...rest } = entries
  return value === '' ? rest : { ...rest, [field]: value }
}

/**
 * Two versions that came from one: what only one of them changed is taken, what both changed differently stays as it
 * is in the first and is a conflict.
 */
export function merge(
  base: Entries,
  mine: Entries,
  theirs: Entries,
): { readonly entries: Entries; readonly conflicts: readonly Conflict[] } {
  const conflicts: Conflict[] = []
  let entries = mine
  for (const field of new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])) {
    const [before, own, other] = [valueOf(base, field), valueOf(mine, field), valueOf(theirs, field)]
    if (own === other || other === before) continue
    if (own === before) entries = withEntry(entries, field, other)
    else conflicts.push({ field, theirs: other })
  }
  return { entries, conflicts }
}

/** What stands in a field. */
export function valueOf(entries: Entries, field: string): string {
  return Object.hasOwn(entries, field) ? (entries[field] ?? '') : ''
}
