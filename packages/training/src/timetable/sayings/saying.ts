import type { Severity } from '@ssi/rules'
import type { Text } from '@ssi/taxonomy'

/** Words in both languages. */
export type Words = Required<Text>

/** What is said of a code: first what is wrong, then what to do. `{value}` stands for what was found. */
export interface Saying {
  readonly severity: Severity
  readonly says: Words
  readonly advice: Words
}

/** A sentence with what was found; that is never looked through for a place to fill. */
export function filled({ en, nl }: Words, value: string): Words {
  const fill = (sentence: string) => sentence.replace('{value}', () => value)
  return { en: fill(en), nl: fill(nl) }
}
