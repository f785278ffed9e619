import type { Language, Text } from '@ssi/taxonomy'
import type { ConceptRow } from './scheme-data.ts'

/** What stands between the names in a cell, as in the tables among the downloads. */
const separator = '|'

const columns = [
  'id',
  'label_en',
  'label_nl',
  'definition_en',
  'definition_nl',
  'synonyms_en',
  'synonyms_nl',
  'broader_id',
  'kind',
  'basis',
] as const

/** Rows of a table of concepts, in columns that are named, and say, what those of the downloads do. */
export function shownRows(rows: readonly ConceptRow[]): readonly (readonly string[])[] {
  return [columns, ...rows.map((row) => columns.map((column) => cellsOf(row)[column]))]
}

function cellsOf(row: ConceptRow): Readonly<Record<(typeof columns)[number], string>> {
  const { id, label, definition, synonyms = {}, parent, kind, basis } = row
  const said = (text: Text | undefined, language: Language) => text?.[language] ?? ''
  const terms = (language: Language) => (synonyms[language] ?? []).join(separator)
  return {
    id,
    label_en: said(label, 'en'),
    label_nl: said(label, 'nl'),
    definition_en: said(definition, 'en'),
    definition_nl: said(definition, 'nl'),
    synonyms_en: terms('en'),
    synonyms_nl: terms('nl'),
    broader_id: parent?.id ?? '',
    kind,
    basis,
  }
}
