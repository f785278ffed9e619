/** The record with an answer at a place that was unknown; nothing else is touched. */
export function withAnswer(record: unknown, path: readonly string[], answer: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return answer
  if (Array.isArray(record)) {
    return record.map((item: unknown, index) =>
      String(index) === key ? withAnswer(item, rest, answer) : item,
    )
  }
  const known = typeof record === 'object' && record !== null ? (record as Record<string, unknown>) : {}
  return { ...known, [key]: withAnswer(known[key], rest, answer) }
}
