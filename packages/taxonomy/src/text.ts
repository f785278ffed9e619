/**
 * The languages a reader is spoken to in.
 *
 * @example
 * ```ts run
 * import type { Language } from '@ssi/taxonomy'
 * const dutch: Language = 'nl'
 * dutch // => 'nl'
 * ```
 */
export type Language = 'en' | 'nl'

/**
 * A sentence or label that a reader sees: always in English, in Dutch where the source is Dutch.
 *
 * @example
 * ```ts run
 * import type { Text } from '@ssi/taxonomy'
 * const label: Text = { en: 'follow-up appointment', nl: 'vervolgafspraak' }
 * label.nl // => 'vervolgafspraak'
 * ```
 */
export interface Text {
  readonly en: string
  readonly nl?: string
}

/**
 * Words for the same thing, by language.
 *
 * @example
 * ```ts run
 * import type { Terms } from '@ssi/taxonomy'
 * const synonyms: Terms = { en: ['SSI', 'SSIs'] }
 * synonyms.en // => ['SSI', 'SSIs']
 * ```
 */
export type Terms = { readonly [language in Language]?: readonly string[] }

/**
 * The text in the language asked for, in English where it has none.
 *
 * @example
 * ```ts run
 * import { inLanguage } from '@ssi/taxonomy'
 * inLanguage({ en: 'hope', nl: 'hoop' }, 'nl') // => 'hoop'
 * inLanguage({ en: 'hope' }, 'nl') // => 'hope'
 * ```
 */
export function inLanguage(text: Text, language: Language): string {
  return text[language] ?? text.en
}
