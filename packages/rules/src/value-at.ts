/** The value at a dotted path: `undefined` when unknown; a word on the way stands for all that hangs on it. */
export function valueAt(record: object, path: string): unknown {
  let value: unknown = record
  for (const key of stepsOf(path)) {
    if (value === 'none' || value === 'not-stated') return value
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    if (key === 'length' && hasUnknownItems(value)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return known(value)
}

const MOST_REMEMBERED = 1000
const remembered = new Map<string, readonly string[]>()

/** The steps of a dotted path. Conditions ask for the same few paths of every record, so that they are remembered. */
function stepsOf(path: string): readonly string[] {
  const before = remembered.get(path)
  if (before !== undefined) return before
  const steps = path.split('.')
  if (remembered.size < MOST_REMEMBERED) remembered.set(path, steps)
  return steps
}

/** A record in which one item of a list goes by a name of its own. */
export function withItem(record: object, item: string, value: unknown): object {
  return { ...record, [item]: value }
}

/** A value, or `undefined` where it says nothing: `null` and an empty cell are unknown. */
export function known(value: unknown): unknown {
  return value === null || value === '' ? undefined : value
}

/** Whether a value says nothing: absent, or not stated by the document. */
export function isUnknown(value: unknown): boolean {
  return value === undefined || value === 'not-stated'
}

/** Whether a list has items of which nothing is known: how many it holds is then not known either. */
export function hasUnknownItems(list: unknown): boolean {
  return Array.isArray(list) && list.some((item) => known(item) === undefined)
}
