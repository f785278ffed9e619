import type { Scheme } from '@ssi/taxonomy'
import { type Column, links } from './column.ts'

/** What stands of a scheme in its one row. */
export const schemeColumns: readonly Column<Scheme>[] = [
  {
    name: 'title_en',
    says: { en: 'What the scheme is called. In English.', nl: 'Hoe het begrippenkader heet. In het Engels.' },
    property: 'dct:title',
    language: 'en',
    values: ({ title }) => [title.en],
  },
  {
    name: 'title_nl',
    says: {
      en: 'What the scheme is called. In Dutch.',
      nl: 'Hoe het begrippenkader heet. In het Nederlands.',
    },
    property: 'dct:title',
    language: 'nl',
    values: ({ title }) => (title.nl === undefined ? [] : [title.nl]),
  },
  {
    name: 'summary_en',
    says: { en: 'What the scheme holds. In English.', nl: 'Wat het begrippenkader bevat. In het Engels.' },
    property: 'dct:description',
    language: 'en',
    values: ({ summary }) => [summary.en],
  },
  {
    name: 'summary_nl',
    says: { en: 'What the scheme holds. In Dutch.', nl: 'Wat het begrippenkader bevat. In het Nederlands.' },
    property: 'dct:description',
    language: 'nl',
    values: ({ summary }) => (summary.nl === undefined ? [] : [summary.nl]),
  },
  {
    name: 'version',
    says: { en: 'The version of the scheme.', nl: 'De versie van het begrippenkader.' },
    property: 'owl:versionInfo',
    values: ({ version }) => [version],
  },
  {
    name: 'top_concepts',
    says: { en: 'The concepts at its top.', nl: 'De begrippen die bovenaan staan.' },
    property: 'skos:hasTopConcept',
    link: true,
    many: true,
    values: (scheme, { tops }) => links(tops, scheme),
  },
]
