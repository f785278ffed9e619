/** A format that files are offered in. */
export interface Format {
  readonly id: string
  readonly title: string
  /** What its files are for. */
  readonly says: string
  /** The headings of the guide under which loading them is told. */
  readonly load: readonly string[]
  readonly isOf: RegExp
}

/** Every format, in the order of the page; the first that a file name fits is its own. */
export const formats: readonly Format[] = [
  {
    id: 'table',
    title: 'CSV',
    says: 'The concepts as a table for R, Python or a spreadsheet, with two descriptions of its columns: CSV on the Web and Data Package.',
    load: ['In R', 'In Python'],
    isOf: /\.csv$|^csv-metadata\.json$|^datapackage\.json$/,
  },
  {
    id: 'fhir',
    title: 'FHIR R4',
    says: 'The concepts as a code system and a value set, and each questionnaire, for a terminology server or a form.',
    load: ['In a terminology server'],
    isOf: /^fhir-.*\.json$/,
  },
  {
    id: 'sql',
    title: 'SQL',
    says: 'The rules of each record type as one query that finds every broken rule in a table where it lies.',
    load: ['In a warehouse'],
    isOf: /\.sql$/,
  },
  {
    id: 'skos',
    title: 'SKOS and schema.org',
    says: 'The concepts as linked data, with labels, definitions, hierarchy and the places they are taken from.',
    load: ['In a triple store or a vocabulary server'],
    isOf: /\.(ttl|jsonld)$/,
  },
  {
    id: 'dmn',
    title: 'DMN',
    says: 'Each decision as a table for a decision engine.',
    load: ['In a decision engine'],
    isOf: /\.dmn$/,
  },
  {
    id: 'json-schema',
    title: 'JSON Schema',
    says: 'The shape of each record, to check data or to generate code.',
    load: ['With your own code'],
    isOf: /\.schema\.json$/,
  },
  {
    id: 'json',
    title: 'JSON',
    says: 'The rules as data, and everything there is in one file, for code of your own.',
    load: ['With your own code'],
    isOf: /\.json$/,
  },
  {
    id: 'sqlite',
    title: 'SQLite',
    says: 'Everything there is as one database: schemes, concepts, records, rules, examples, decisions and sources.',
    load: ['In Python'],
    isOf: /\.sqlite$/,
  },
]
