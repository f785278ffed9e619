import type { Severity } from '@ssi/rules'
import type { Language } from '@ssi/taxonomy'

/** Words in both languages. */
export interface Words {
  readonly en: string
  readonly nl: string
}

/** What a sentence is about; without the value it is fit for a log. */
export interface About {
  readonly column?: string
  readonly value?: string
  /** A word the sentence needs and that comes from the mapping or the file, never from a cell. */
  readonly detail?: string | Words
}

/**
 * What is said of a code: first what is wrong, then what to do. `{value}` stands for the value at fault and its place,
 * `{at}` for the place alone.
 */
export interface Saying {
  readonly severity: Severity
  readonly says: Words
  readonly advice: Words
}

const unsaid = {
  value: { en: 'A value', nl: 'Een waarde' },
  detail: { en: 'declared', nl: 'aangegeven' },
} satisfies Readonly<Record<string, Words>>

const inColumn: Words = { en: ' in column ', nl: ' in kolom ' }

/** A sentence with what it is about. */
export function filled(sentence: Words, about: About): Words {
  return { en: filledIn('en', sentence.en, about), nl: filledIn('nl', sentence.nl, about) }
}

/** What a reader gave is never looked through for places to fill. */
function filledIn(
  language: Language,
  sentence: string,
  { column, value, detail = unsaid.detail }: About,
): string {
  const at = column === undefined ? '' : `${inColumn[language]}"${column}"`
  const words: Readonly<Record<string, string>> = {
    at,
    column: column ?? '',
    value: `${value === undefined ? unsaid.value[language] : `"${value}"`}${at}`,
    detail: typeof detail === 'string' ? detail : detail[language],
  }
  return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => words[name] ?? place)
}
