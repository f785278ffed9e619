import type { Hit, Kind } from './search-index.ts'

/** What one of a kind is called, and several of it. */
export const kindNames: Readonly<Record<Kind, readonly [one: string, several: string]>> = {
  concept: ['concept', 'Concepts'],
  decision: ['decision', 'Decisions'],
  rule: ['rule or note', 'Rules and notes'],
  record: ['record', 'Records'],
  source: ['source', 'Sources'],
  page: ['page', 'Pages'],
}

/** What was found, as a listener hears it. */
export function countedByKind(hits: readonly Hit[]): string {
  if (hits.length === 0) return 'Nothing found.'
  const counts = [...new Set(hits.map(({ kind }) => kind))].map((kind) => {
    const count = hits.filter((hit) => hit.kind === kind).length
    return `${count} ${count === 1 ? kindNames[kind][0] : kindNames[kind][1].toLowerCase()}`
  })
  const results = hits.length === 1 ? '1 result' : `${hits.length} results`
  return `${results}: ${counts.join(', ')}. Use the arrow keys.`
}
