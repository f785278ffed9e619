import { parts } from '../words/parts.ts'
import { whenInWords } from './day.ts'

/** Where and on which day a reader sees a page. */
export interface SeenAt {
  readonly address: string
  /** ISO 8601. */
  readonly day: string
}

/** A citation with where and when it was seen, as far as it does not say so itself. */
export function textSeenAt(text: string, { address, day }: SeenAt, permalink?: string): string {
  const seen = `${parts.seenOn(whenInWords(day))}${permalink === undefined ? `: ${address}` : '.'}`
  return `${text} ${seen}`
}

/** An entry of a bibliography with where and when it was seen, as far as it does not say so itself. */
export function bibtexSeenAt(bibtex: string, { address, day }: SeenAt, permalink?: string): string {
  const url = permalink === undefined ? `  url = {${address}},\n` : ''
  return bibtex.replace(/\n\}$/, `\n${url}  urldate = {${day}},\n}`)
}
