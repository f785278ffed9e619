import type { Json } from '@ssi/rules'

const DEEPEST = 20

/** Two values say the same: the order of keys does not count, nor does the order in which codes are listed. */
export function isSame(one: Json, other: Json): boolean {
  return canonical(one) === canonical(other)
}

/** The text by which values are compared. What is nested deeper than any answer is cut off. */
export function canonical(value: Json, left = DEEPEST): string {
  if (left === 0) return '…'
  if (isList(value)) {
    const items = value.map((item) => canonical(item, left - 1))
    return `[${(value.every((item) => typeof item === 'string') ? items.toSorted() : items).join()}]`
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item, left - 1)}`).join()}}`
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
