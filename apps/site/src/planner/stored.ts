import type { Entries } from './entries.ts'

/** What the browser keeps, as entries; undefined where it is none of the planner’s. */
export function storedEntries(raw: string | null): Entries | undefined {
  if (raw === null) return {}
  try {
    const stored: unknown = JSON.parse(raw)
    if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined
    const entries: readonly (readonly [string, unknown])[] = Object.entries(stored)
    return entries.every(([, value]) => typeof value === 'string') ? (stored as Entries) : undefined
  } catch {
    return undefined
  }
}

/** Entries as the browser keeps them, in an order that does not depend on which was written first. */
export function writtenEntries(entries: Entries): string {
  return JSON.stringify(Object.fromEntries(Object.entries(entries).toSorted(([a], [b]) => (a < b ? -1 : 1))))
}
