import type { Scheme } from '@ssi/taxonomy'
import { type Column, links } from './columns.ts'

/** What stands of a scheme in its one row. */
export const schemeColumns: readonly Column<Scheme>[] = [
  {
    name: 'title_en',
    says: 'What the scheme is called.',
    property: 'dct:title',
    language: 'en',
    values: ({ title }) => [title.en],
  },
  {
    name: 'title_nl',
    says: 'What the scheme is called, in Dutch.',
    property: 'dct:title',
    language: 'nl',
    values: ({ title }) => (title.nl === undefined ? [] : [title.nl]),
  },
  {
    name: 'summary_en',
    says: 'What the scheme holds.',
    property: 'dct:description',
    language: 'en',
    values: ({ summary }) => [summary.en],
  },
  {
    name: 'summary_nl',
    says: 'What the scheme holds, in Dutch.',
    property: 'dct:description',
    language: 'nl',
    values: ({ summary }) => (summary.nl === undefined ? [] : [summary.nl]),
  },
  {
    name: 'version',
    says: 'The version of the scheme.',
    property: 'owl:versionInfo',
    values: ({ version }) => [version],
  },
  {
    name: 'top_concepts',
    says: 'The concepts at its top.',
    property: 'skos:hasTopConcept',
    link: true,
    many: true,
    values: (scheme, { tops }) => links(tops, scheme),
  },
]
