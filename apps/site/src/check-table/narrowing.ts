import type { Verdict } from '@ssi/rules'
import type { Text } from '@ssi/taxonomy'
import { inWords } from '../words/language.ts'

/** What the list of rows is narrowed to: the key that its rows have, and what they are, in words. */
export interface Narrowing {
  readonly key: string
  /** `{about}` stands for the rule or the field that the rows are asked for by. */
  readonly words: string
  readonly about?: Text
}

/** What the rows are, where no element can name a language. */
export function plainWords({ words, about }: Narrowing): string {
  return about === undefined ? words : words.replace('{about}', () => inWords(about))
}

/** The keys by which rows are asked for. */
export const narrowed = {
  found: (name: string) => `found ${name}`,
  open: (rule: string) => `open ${rule}`,
  missing: (path: string) => `missing ${path}`,
  verdict: (verdict: Verdict) => `verdict ${verdict}`,
}
