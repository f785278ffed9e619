import type { Scheme } from '@ssi/taxonomy'
import { refuseStrangeScheme, schemeIri } from '../iri.ts'
import { prefixes } from '../rdf/vocabularies.ts'
import { addressSays, type Column, type InBoth, separator } from './column.ts'
import { conceptColumns } from './concept-columns.ts'
import { schemeColumns } from './scheme-columns.ts'

type Json = Readonly<Record<string, unknown>>
type AnyColumn = Omit<Column<never>, 'values'>

/** The names of the files that the descriptors speak of. */
export const tableFiles = { concepts: 'concepts.csv', scheme: 'scheme.csv' } as const

/**
 * The metadata of both CSVs for CSV on the Web: with it they say the same as the Turtle, and
 * leave out what is for readers alone.
 *
 * @throws RangeError where ids could not be kept apart.
 * @example
 * ```ts run
 * import { csvw } from '@ssi/interchange'
 * import { defineScheme } from '@ssi/taxonomy'
 * const scheme = defineScheme({
 *   id: 'answers', title: { en: 'Answers' }, summary: { en: 'What can be answered.' }, version: '1.0.0', concepts: {},
 * })
 * csvw(scheme)['@context'] // => 'http://www.w3.org/ns/csvw'
 * ```
 */
export function csvw(scheme: Scheme): Json {
  refuseStrangeScheme(scheme)
  const said = (name: string, property: string, value: string) => ({
    virtual: true,
    name,
    propertyUrl: expanded(property),
    valueUrl: value,
  })
  const concepts = [
    said('is_concept', 'rdf:type', expanded('skos:Concept')),
    said('in_scheme', 'skos:inScheme', schemeIri(scheme.id)),
  ]
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    tables: [
      csvwTable(tableFiles.concepts, conceptColumns, concepts),
      csvwTable(tableFiles.scheme, schemeColumns, [
        said('is_scheme', 'rdf:type', expanded('skos:ConceptScheme')),
      ]),
    ],
  }
}

/**
 * The descriptor of both CSVs as a Data Package.
 *
 * @throws RangeError where ids could not be kept apart.
 * @example
 * ```ts run
 * import { dataPackage } from '@ssi/interchange'
 * import { defineScheme } from '@ssi/taxonomy'
 * const scheme = defineScheme({
 *   id: 'answers', title: { en: 'Answers' }, summary: { en: 'What can be answered.' }, version: '1.0.0', concepts: {},
 * })
 * dataPackage(scheme)['name'] // => 'answers'
 * ```
 */
export function dataPackage(scheme: Scheme): Json {
  refuseStrangeScheme(scheme)
  return {
    profile: 'tabular-data-package',
    name: scheme.id.toLowerCase(),
    id: schemeIri(scheme.id),
    title: scheme.title.en,
    description: scheme.summary.en,
    version: scheme.version,
    homepage: schemeIri(scheme.id),
    licenses: [{ name: 'MIT', path: 'https://spdx.org/licenses/MIT' }],
    resources: [resource('concepts', conceptColumns), resource('scheme', schemeColumns)],
  }
}

function csvwTable(url: string, columns: readonly AnyColumn[], virtual: readonly Json[]): Json {
  return {
    url,
    dialect: { delimiter: ',', header: true },
    tableSchema: {
      aboutUrl: '{+address}',
      primaryKey: 'address',
      columns: [
        {
          name: 'address',
          titles: 'address',
          'dc:description': described(addressSays),
          required: true,
          suppressOutput: true,
        },
        ...columns.map(({ name, says, property, language, link, type, many }) => ({
          name,
          titles: name,
          'dc:description': described(says),
          ...(property === undefined ? { suppressOutput: true } : { propertyUrl: expanded(property) }),
          ...(language === undefined ? {} : { lang: language }),
          ...(many === undefined ? {} : { separator }),
          ...(link === undefined ? { datatype: type ?? 'string' } : { valueUrl: `{+${name}}` }),
        })),
        ...virtual,
      ],
    },
  }
}

/** What a column says, in each language. */
function described(says: InBoth): readonly Json[] {
  return Object.entries(says).map(([language, words]) => ({ '@value': words, '@lang': language }))
}

function resource(name: keyof typeof tableFiles, columns: readonly AnyColumn[]): Json {
  const fields = columns.map((column) => ({
    name: column.name,
    type: column.type ?? 'string',
    description:
      column.many === undefined ? column.says.en : `${column.says.en} Values are joined by "${separator}".`,
    ...(column.property === undefined ? {} : { rdfType: expanded(column.property) }),
  }))
  return {
    profile: 'tabular-data-resource',
    name,
    path: tableFiles[name],
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: [
        {
          name: 'address',
          type: 'string',
          format: 'uri',
          description: addressSays.en,
          constraints: { required: true, unique: true },
        },
        ...fields,
      ],
      primaryKey: 'address',
      missingValues: [''],
    },
  }
}

function expanded(property: string): string {
  const [prefix = '', name = ''] = property.split(':')
  return prefixes[prefix as keyof typeof prefixes] + name
}
