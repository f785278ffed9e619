import type { Concept, Language, Scheme, Text } from '@ssi/taxonomy'
import { conceptIri } from '../iri.ts'
import type { SchemeView } from '../scheme-view.ts'

/** A sentence in both languages. */
export type InBoth = Readonly<Record<Language, string>>

/** A column of a table: what its cells say, and how linked data and data packages are told. */
export interface Column<Row> {
  readonly name: string
  readonly says: InBoth
  /** The property, with its prefix; linked data has no use for a column without one. */
  readonly property?: string
  readonly language?: Language
  /** The cells are addresses. */
  readonly link?: true
  readonly type?: 'boolean'
  /** More than one value in a cell, joined by {@link separator}. */
  readonly many?: true
  readonly values: (row: Row, view: SchemeView) => readonly string[]
}

/** What stands between the values of a cell. */
export const separator = '|'

/** A column of the table of concepts. */
export type ConceptColumn = Column<Concept>

/** What a column in one language adds to what it says. */
const languages: Readonly<Record<Language, InBoth>> = {
  en: { en: ' In English.', nl: ' In het Engels.' },
  nl: { en: ' In Dutch.', nl: ' In het Nederlands.' },
}

/** What every table begins with. */
export const addressSays: InBoth = {
  en: 'The address of what the row is about: it is unique in every table, and tables are joined on it.',
  nl: 'Het adres van waar de rij over gaat: in elke tabel uniek, en waarop tabellen aan elkaar worden gelegd.',
}

/** A column for each language that texts may be in. */
export function inLanguages(
  name: string,
  says: InBoth,
  property: string,
  texts: (concept: Concept, view: SchemeView) => readonly Text[],
  many?: true,
): readonly ConceptColumn[] {
  return (['en', 'nl'] as const).map((language) => ({
    name: `${name}_${language}`,
    says: { en: says.en + languages[language].en, nl: says.nl + languages[language].nl },
    property,
    language,
    ...(many === undefined ? {} : { many }),
    values: (concept, view) => texts(concept, view).flatMap((text) => text[language] ?? []),
  }))
}

/** A column for each language that terms may be in. */
export function termsIn(
  name: string,
  says: InBoth,
  property: string,
  terms: (concept: Concept) => { readonly en?: readonly string[]; readonly nl?: readonly string[] },
): readonly ConceptColumn[] {
  return (['en', 'nl'] as const).map((language) => ({
    name: `${name}_${language}`,
    says: { en: says.en + languages[language].en, nl: says.nl + languages[language].nl },
    property,
    language,
    many: true,
    values: (concept) => terms(concept)[language] ?? [],
  }))
}

/** The addresses of concepts of the scheme. */
export function links(ids: readonly string[], scheme: Scheme): readonly string[] {
  return ids.map((id) => conceptIri(`${scheme.id}:${id}`))
}
