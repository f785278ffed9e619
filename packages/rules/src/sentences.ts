import type { Language } from '@ssi/taxonomy'
import type { Expected } from './finding.ts'

/** The sentences about the shape of a record, in one language. */
export interface Sentences {
  readonly kinds: Readonly<Record<Expected['kind'], string>>
  readonly unknownCode: (value: string) => string
  readonly unknownField: string
  readonly notADate: (value: string) => string
  readonly wrongKind: (expected: string, value: string) => string
  readonly outOfRange: (value: string, least: number, most?: number) => string
  readonly notData: (value: string) => string
  readonly didYouMean: (nearest: string) => string
  readonly oneOf: (codes: readonly string[]) => string
  readonly oneOfMany: (count: number) => string
  readonly writeDay: string
  readonly notChecked: string
}

/** Every sentence about shape, by language. */
export const sentences: Readonly<Record<Language, Sentences>> = {
  en: {
    kinds: {
      codes: 'one of the values of this field',
      day: 'a day',
      flag: 'true or false',
      form: 'words of one form',
      text: 'words',
      list: 'a list',
      group: 'a group of fields',
      whole: 'a whole number',
    },
    unknownCode: (value) => `${value} is not a value of this field.`,
    unknownField: 'This record has no such field.',
    notADate: (value) => `${value} is not a day of the calendar.`,
    wrongKind: (kind, value) => `Expected ${kind}, found ${value}.`,
    outOfRange: (value, least, most) =>
      most === undefined
        ? `${value} is less than ${least}.`
        : `${value} is not between ${least} and ${most}.`,
    notData: (value) => `${value} is not data that a record can hold.`,
    didYouMean: (nearest) => `Did you mean "${nearest}"?`,
    oneOf: (codes) => `Use ${listed(codes, 'or')}.`,
    oneOfMany: (count) => `Use one of the ${count} values that the record's page lists.`,
    writeDay: 'Write year, month and day, as in 2024-09-12.',
    notChecked: 'It was set aside and not checked.',
  },
  nl: {
    kinds: {
      codes: 'een van de waarden van dit veld',
      day: 'een datum',
      flag: 'true of false',
      form: 'woorden in één vorm',
      text: 'woorden',
      list: 'een lijst',
      group: 'een groep velden',
      whole: 'een geheel getal',
    },
    unknownCode: (value) => `${value} is geen waarde van dit veld.`,
    unknownField: 'Dit record heeft dit veld niet.',
    notADate: (value) => `${value} is geen bestaande datum.`,
    wrongKind: (kind, value) => `Verwacht: ${kind}. Gevonden: ${value}.`,
    outOfRange: (value, least, most) =>
      most === undefined
        ? `${value} is minder dan ${least}.`
        : `${value} ligt niet tussen ${least} en ${most}.`,
    notData: (value) => `${value} is geen gegeven dat een record kan bevatten.`,
    didYouMean: (nearest) => `Bedoel je "${nearest}"?`,
    oneOf: (codes) => `Gebruik ${listed(codes, 'of')}.`,
    oneOfMany: (count) => `Gebruik een van de ${count} waarden op de pagina van het record.`,
    writeDay: 'Schrijf jaar, maand en dag, zoals 2024-09-12.',
    notChecked: 'Het is apart gezet en niet gecontroleerd.',
  },
}

/** The sentences about a code that is retired, by language. */
export const retiredSentences = {
  says: {
    en: (code: string, since: string, reason: string) => `"${code}" is retired since ${since}. ${reason}`,
    nl: (code: string, since: string, reason: string) =>
      `"${code}" is niet meer in gebruik sinds ${since}. ${reason}`,
  },
  advice: {
    en: (use: readonly string[]) =>
      use.length === 0 ? 'Nothing takes its place.' : `Use ${quotedList(use, 'or')}.`,
    nl: (use: readonly string[]) =>
      use.length === 0 ? 'Er is niets voor in de plaats.' : `Gebruik ${quotedList(use, 'of')}.`,
  },
} as const

const quotedList = (codes: readonly string[], or: string): string =>
  listed(
    codes.map((code) => `"${code}"`),
    or,
  )

/** Words as a list in a sentence: "a, b or c". */
export function listed(words: readonly string[], or: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)}`
}
