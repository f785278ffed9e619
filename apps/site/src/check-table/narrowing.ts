import type { Verdict } from '@ssi/rules'

/** What the list of rows is narrowed to: the key that its rows have, and what they are, in words. */
export interface Narrowing {
  readonly key: string
  readonly words: string
}

/** The keys by which rows are asked for. */
export const narrowed = {
  found: (name: string) => `found ${name}`,
  open: (rule: string) => `open ${rule}`,
  missing: (path: string) => `missing ${path}`,
  verdict: (verdict: Verdict) => `verdict ${verdict}`,
}
