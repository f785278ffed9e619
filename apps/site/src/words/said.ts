import { language } from './language.ts'

/** Something the site says, in every language it speaks: words, or what writes them. */
export interface Phrase<Says> {
  readonly en: Says
  readonly nl: Says
}

type Said<Phrases> = {
  readonly [name in keyof Phrases]: Phrases[name] extends Phrase<infer Says> ? Says : never
}

/** A part of the catalogue in the reader's language. */
export function said<Phrases extends Readonly<Record<string, Phrase<unknown>>>>(
  phrases: Phrases,
): Said<Phrases> {
  const entries = Object.entries(phrases).map(([name, phrase]) => [name, phrase[language]])
  return Object.fromEntries(entries) as Said<Phrases>
}
