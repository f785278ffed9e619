import type { Text } from '@ssi/taxonomy'

/** A format that files are offered in. */
export interface Format {
  readonly id: string
  readonly title: Text
  /** What its files are for. */
  readonly says: Text
  /** The headings of the guide under which loading them is told, and what they say in Dutch. */
  readonly load: readonly Text[]
  readonly isOf: RegExp
}

/** What goes by one name in every language. */
function named(name: string): Text {
  return { en: name, nl: name }
}

/** Every format, in the order of the page; the first that a file name fits is its own. */
export const formats: readonly Format[] = [
  {
    id: 'table',
    title: named('CSV'),
    says: {
      en: 'The concepts as a table for R, Python or a spreadsheet, of one scheme or of all, with two descriptions of its columns: CSV on the Web and Data Package. The columns stand below.',
      nl: 'De begrippen als tabel voor R, Python of een rekenblad, van één begrippenkader of van alle, met twee beschrijvingen van de kolommen: CSV on the Web en Data Package. De kolommen staan hieronder.',
    },
    load: [{ en: 'In a spreadsheet', nl: 'In een rekenblad' }, named('In R'), named('In Python')],
    isOf: /\.csv$|^csv-metadata\.json$|^datapackage\.json$/,
  },
  {
    id: 'fhir',
    title: named('FHIR R4'),
    says: {
      en: 'The concepts as a code system and a value set, and each questionnaire, for a terminology server or a form.',
      nl: 'De begrippen als codestelsel en waardelijst, en elke vragenlijst, voor een terminologieserver of een formulier.',
    },
    load: [{ en: 'In a terminology server', nl: 'In een terminologieserver' }],
    isOf: /^fhir-(?!concept-map).*\.json$/,
  },
  {
    id: 'sql',
    title: named('SQL'),
    says: {
      en: 'The rules of each record type as one query that finds every broken rule in a table where it lies.',
      nl: 'De regels van elk soort record als één query, die elke overtreden regel vindt in een tabel waar die staat.',
    },
    load: [{ en: 'In a warehouse', nl: 'In een datawarehouse' }],
    isOf: /\.sql$/,
  },
  {
    id: 'skos',
    title: { en: 'SKOS and schema.org', nl: 'SKOS en schema.org' },
    says: {
      en: 'The concepts as linked data, with labels, definitions, hierarchy and the places they are taken from.',
      nl: 'De begrippen als linked data, met namen, definities, rangorde en de plekken waar ze vandaan komen.',
    },
    load: [
      { en: 'In a triple store or a vocabulary server', nl: 'In een triplestore of een vocabulaireserver' },
    ],
    isOf: /^(skos|schema-org|terms)\.(ttl|jsonld)$/,
  },
  {
    id: 'mappings',
    title: { en: 'Mappings', nl: 'Verbanden' },
    says: {
      en: 'How concepts of one document relate to those of the others, as SSSOM, as SKOS and as a concept map of FHIR R4.',
      nl: 'Hoe begrippen van het ene document zich verhouden tot die van de andere, als SSSOM, als SKOS en als concept map van FHIR R4.',
    },
    load: [{ en: 'With mappings', nl: 'Met verbanden' }],
    isOf: /^mappings\.|^fhir-concept-map\.json$/,
  },
  {
    id: 'dmn',
    title: named('DMN'),
    says: {
      en: 'Each decision as a table for a decision engine.',
      nl: 'Elke beslissing als tabel voor een beslismachine.',
    },
    load: [{ en: 'In a decision engine', nl: 'In een beslismachine' }],
    isOf: /\.dmn$/,
  },
  {
    id: 'json-schema',
    title: named('JSON Schema'),
    says: {
      en: 'The shape of each record, to check data or to generate code.',
      nl: 'De vorm van elk record, om gegevens te controleren of code te maken.',
    },
    load: [{ en: 'With your own code', nl: 'Met eigen code' }],
    isOf: /\.schema\.json$/,
  },
  {
    id: 'json',
    title: named('JSON'),
    says: {
      en: 'The scheme with its rules and records, its rules alone, and everything there is in one file, for code of your own.',
      nl: 'Het begrippenkader met zijn regels en records, de regels alleen, en alles wat er is in één bestand, voor eigen code.',
    },
    load: [{ en: 'With your own code', nl: 'Met eigen code' }],
    isOf: /\.json$/,
  },
  {
    id: 'sqlite',
    title: named('SQLite'),
    says: {
      en: 'Everything there is as one database: schemes, concepts, records, rules, examples, decisions and sources.',
      nl: 'Alles wat er is als één database: begrippenkaders, begrippen, records, regels, voorbeelden, beslissingen en bronnen.',
    },
    load: [named('In Python')],
    isOf: /\.sqlite$/,
  },
]
