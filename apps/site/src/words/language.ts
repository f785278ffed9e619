import i18n from '@generated/i18n'
import { inLanguage, type Language, type Text } from '@ssi/taxonomy'

/** The language that the site's own words are in: each language is built by itself, so a page has one. */
export const language: Language = i18n.currentLocale === 'nl' ? 'nl' : 'en'

/** The language a text is shown in: the reader's, English where it has no other. */
export function languageOf(text: Text): Language {
  return text[language] === undefined ? 'en' : language
}

/** A text as the reader is told it, where no element can name its language. */
export function inWords(text: Text): string {
  return inLanguage(text, language)
}

/** Words of the site's own, which are in the reader's language, as a text. */
export function ownWords(words: string): Text {
  return { en: words, [language]: words }
}

/** A text that holds other texts: in the reader's language where all of them are. */
export function sentence(
  parts: readonly Text[],
  write: (say: (text: Text) => string, language: Language) => string,
): Text {
  const en = write((text) => text.en, 'en')
  const isDutch = parts.every(({ nl }) => nl !== undefined)
  return isDutch ? { en, nl: write((text) => inLanguage(text, 'nl'), 'nl') } : { en }
}

/** Whether two names are the same words, but for their cases and for what stands in brackets. */
export function isSameName(one: string, other: string): boolean {
  return plainName(one) === plainName(other)
}

function plainName(name: string): string {
  return name
    .replaceAll(/\([^()]*\)/g, '')
    .trim()
    .toLowerCase()
}
