import { counted } from '../words/counted.ts'
import { found } from '../words/found.ts'
import { kindNames } from '../words/look-up.ts'
import type { Answer } from './find.ts'
import { told } from './told.ts'

/** What was found, as a listener hears it. */
export function countedByKind(answer: Answer): string {
  const { hits } = answer
  if (hits.length === 0) return found.nothingFound
  const counts = [...new Set(hits.map(({ kind }) => kind))].map((kind) => {
    const count = hits.filter((hit) => hit.kind === kind).length
    return `${count} ${count === 1 ? kindNames[kind][0] : kindNames[kind][1].toLowerCase()}`
  })
  const all = `${counted(hits.length, 'result')}: ${counts.join(', ')}. ${found.arrows}`
  return [told(answer), all].filter(Boolean).join(' ')
}
