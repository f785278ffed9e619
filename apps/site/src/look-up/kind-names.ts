import { counted } from '../words/counted.ts'
import { kindNames, lookUp } from '../words/look-up.ts'
import type { Hit } from './search-index.ts'

/** What was found, as a listener hears it. */
export function countedByKind(hits: readonly Hit[]): string {
  if (hits.length === 0) return lookUp.nothingFound
  const counts = [...new Set(hits.map(({ kind }) => kind))].map((kind) => {
    const count = hits.filter((hit) => hit.kind === kind).length
    return `${count} ${count === 1 ? kindNames[kind][0] : kindNames[kind][1].toLowerCase()}`
  })
  const found = `${counted(hits.length, 'result')}: ${counts.join(', ')}. ${lookUp.arrows}`
  return hits[0]?.near === true ? `${lookUp.nearestFound}. ${found}` : found
}
