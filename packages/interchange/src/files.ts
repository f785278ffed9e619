import type { DomainData, Schema } from '@ssi/rules'
import type { MappingSet, Publication, Source } from '@ssi/taxonomy'
import { publicAddress } from '@ssi/taxonomy'
import { decisionDmn } from './dmn/decision-dmn.ts'
import { feelStanding } from './feel/feel-standing.ts'
import { fhirCodeSystem, fhirValueSet } from './fhir/code-system.ts'
import { fhirConceptMap } from './fhir/concept-map.ts'
import { fhirQuestionnaire } from './fhir/questionnaire.ts'
import { fileIri, refuseStrangeIds } from './iri.ts'
import { recordJsonSchema } from './json-schema.ts'
import { skosJsonLd, skosTurtle } from './rdf/write.ts'
import { definedTermSet } from './schema-org.ts'
import type { SqlDialect } from './sql/dialects.ts'
import { ruleSql } from './sql/rule-sql.ts'
import { sssom } from './sssom.ts'
import { conceptsCsv, schemeCsv } from './table/csv.ts'
import { csvw, dataPackage, tableFiles } from './table/descriptors.ts'

/** Files by name: each a text, the same each time. */
export type Files = Readonly<Record<string, string>>

const sqlDialects: readonly SqlDialect[] = ['duckdb', 'postgresql', 'sqlite', 'spark']

/**
 * Every export of a domain, by file name: its scheme, its records, its rules and its decisions.
 *
 * The SQL reads a table that goes by the id of the record and has a column `id` and one for each top field.
 *
 * @param schemas The schema of each record, by its id; a record without one has no JSON Schema.
 * @throws RangeError where ids could not be kept apart, or a concept points to nothing.
 * @example
 * ```ts run
 * import { domainFiles } from '@ssi/interchange'
 * import { domainData } from '@ssi/rules'
 * import { defineScheme } from '@ssi/taxonomy'
 * const scheme = defineScheme({
 *   id: 'answers', title: { en: 'Answers' }, summary: { en: 'What can be answered.' }, version: '1.0.0', concepts: {},
 * })
 * const files = await domainFiles(domainData({ package: '@ssi/answers', scheme, records: [] }), {})
 * Object.keys(files).slice(0, 3) // => ['skos.ttl', 'skos.jsonld', 'schema-org.jsonld']
 * ```
 */
export async function domainFiles(
  domain: DomainData,
  schemas: Readonly<Record<string, Schema>>,
): Promise<Files> {
  const { scheme, records, rules, decisions, questionnaires } = domain
  refuseStrangeIds(
    `The records of "${scheme.id}"`,
    records.map(({ id }) => id),
  )
  const decided = await Promise.all(
    records.flatMap(({ decision, fields }) => {
      const made = decisions.find(({ id }) => id === decision?.id)
      return made === undefined
        ? []
        : [decisionDmn(made, fields).then((xml) => [`${made.id}.dmn`, xml] as const)]
    }),
  )
  return Object.fromEntries([
    ['skos.ttl', skosTurtle(scheme)],
    ['skos.jsonld', json(skosJsonLd(scheme))],
    ['schema-org.jsonld', json(definedTermSet(scheme))],
    [tableFiles.concepts, conceptsCsv(scheme)],
    [tableFiles.scheme, schemeCsv(scheme)],
    ['csv-metadata.json', json(csvw(scheme))],
    ['datapackage.json', json(dataPackage(scheme))],
    ['fhir-code-system.json', json(fhirCodeSystem(scheme))],
    ['fhir-value-set.json', json(fhirValueSet(scheme))],
    ...questionnaires.map((questionnaire) => [
      `fhir-questionnaire-${questionnaire.id}.json`,
      json(fhirQuestionnaire(questionnaire, scheme)),
    ]),
    ...records.flatMap((record) => {
      const schema = schemas[record.id]
      const name = `${record.id}.schema.json`
      const about = { id: fileIri(scheme, name), title: record.title.en }
      return schema === undefined ? [] : [[name, json(recordJsonSchema(schema, about))]]
    }),
    ['rules.json', json(rules.map((rule) => ({ ...rule, feel: feelStanding(rule) })))],
    ...records.flatMap((record) => recordSql(record, domain)),
    ...decided,
  ] as readonly (readonly [string, string])[])
}

/**
 * Every export of a set of mappings, by file name.
 *
 * @param labels The English label of a concept, by full id.
 * @throws RangeError where an id cannot be exported or an external end has no web address.
 * @example
 * ```ts run
 * import { mappingFiles } from '@ssi/interchange'
 * const set = { id: 'visits-to-stays', title: { en: 'Visits to stays' }, version: '1.0.0', mappings: [] }
 * Object.keys(mappingFiles(set, () => undefined))
 * // => ['mappings.sssom.tsv', 'mappings.ttl', 'mappings.jsonld', 'fhir-concept-map.json']
 * ```
 */
export function mappingFiles(set: MappingSet, labels: (fullId: string) => string | undefined): Files {
  return {
    'mappings.sssom.tsv': sssom(set, labels),
    'mappings.ttl': skosTurtle(set),
    'mappings.jsonld': json(skosJsonLd(set)),
    'fhir-concept-map.json': json(fhirConceptMap(set)),
  }
}

/** Everything there is to export. */
export interface Everything {
  readonly domains: readonly DomainData[]
  readonly mappings: readonly MappingSet[]
  readonly sources: readonly Source[]
  readonly publications: readonly Publication[]
}

/**
 * Everything as one JSON text: domains, mappings, sources and publications, each in the order of the ids.
 *
 * @throws RangeError where two of them go by one id.
 * @example
 * ```ts run
 * import { allJson } from '@ssi/interchange'
 * const everything = JSON.parse(allJson({ domains: [], mappings: [], sources: [], publications: [] }))
 * Object.keys(everything) // => ['address', 'domains', 'mappings', 'sources', 'publications']
 * ```
 */
export function allJson({ domains, mappings, sources, publications }: Everything): string {
  return json({
    address: publicAddress,
    domains: ordered('The domains', domains, ({ scheme }) => scheme.id),
    mappings: ordered('The mapping sets', mappings, ({ id }) => id),
    sources: ordered('The sources', sources, (source) => source.document.id).map(
      ({ document, sections }) => ({
        document,
        sections,
      }),
    ),
    publications: ordered('The publications', publications, ({ id }) => id),
  })
}

/** The rules of a record in the SQL of each engine, as a comment and one query. */
function recordSql(
  { id, fields, decision }: DomainData['records'][number],
  domain: DomainData,
): readonly (readonly [string, string])[] {
  const rules = domain.rules.filter((rule) => rule.record === id)
  const made = domain.decisions.find((entry) => entry.id === decision?.id)
  if (rules.length === 0) return []
  return sqlDialects.map((dialect) => {
    const query = ruleSql(rules, {
      table: id,
      key: 'id',
      fields,
      dialect,
      ...(made === undefined ? {} : { decision: made }),
    })
    return [
      `${id}.${dialect}.sql`,
      `${dialect === 'spark' ? '-- Printed from the same table as the others, and not run.\n' : ''}${query}`,
    ]
  })
}

function ordered<Entry>(
  what: string,
  entries: readonly Entry[],
  idOf: (entry: Entry) => string,
): readonly Entry[] {
  refuseStrangeIds(what, entries.map(idOf))
  return entries.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
}

function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`
}
