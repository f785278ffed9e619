import { rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { Concept } from '@ssi/taxonomy'
import type { Everything } from './files.ts'
import { citedIri, conceptIri, refuseStrangeScheme } from './iri.ts'
import { targetIri } from './rdf/mapping-quads.ts'
import { conceptsOf } from './scheme-view.ts'

type Cell = string | number | null

/** The tables of the file, each with its columns; what holds more than one value is JSON. */
const tables = {
  schemes: ['id', 'title_en', 'title_nl', 'summary_en', 'summary_nl', 'version'],
  concepts: [
    'scheme',
    'id',
    'address',
    'kind',
    'label_en',
    'label_nl',
    'definition_en',
    'definition_nl',
    'broader',
    'notation',
    'basis',
    'synonyms',
    'hints',
    'neighbours',
    'cited',
    'retired_since',
    'retired_because',
    'replaced_by',
  ],
  records: ['scheme', 'id', 'title_en', 'summary_en', 'fields', 'example'],
  rules: [
    'scheme',
    'id',
    'record',
    'says_en',
    'says_nl',
    'advice_en',
    'force',
    'basis',
    'severity',
    'applies',
    'holds',
    'cited',
  ],
  examples: ['scheme', 'rule', 'outcome', 'position', 'record'],
  decisions: ['scheme', 'id', 'asks_en', 'outcomes', 'rows', 'otherwise'],
  mappings: [
    'mapping_set',
    'id',
    'from_concept',
    'predicate',
    'to_concept',
    'to_address',
    'confidence',
    'justification_en',
    'date',
  ],
  sources: ['id', 'title', 'short_name', 'publisher', 'date', 'country', 'population', 'language', 'licence'],
  sections: ['source', 'position', 'id', 'title_en'],
  publications: ['id', 'title', 'authors', 'year', 'address', 'seen'],
} as const

type Rows = Readonly<Record<keyof typeof tables, readonly (readonly (Cell | undefined)[])[]>>

/**
 * Writes everything into one SQLite file: schemes, concepts, records, rules, examples, decisions, mappings, sources and
 * publications. A file that is there already is replaced.
 *
 * @throws RangeError where ids could not be kept apart, or a concept points to nothing.
 * @example
 * ```ts run
 * import { mkdtempSync } from 'node:fs'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * import { DatabaseSync } from 'node:sqlite'
 * import { writeSqlite } from '@ssi/interchange/sqlite'
 * const file = join(mkdtempSync(join(tmpdir(), 'definitions-')), 'definitions.sqlite')
 * writeSqlite(file, { domains: [], mappings: [], sources: [], publications: [] })
 * new DatabaseSync(file, { readOnly: true }).prepare('SELECT count(*) AS concepts FROM concepts').all().length // => 1
 * ```
 */
export function writeSqlite(file: string, everything: Everything): void {
  const rows = rowsOf(everything)
  rmSync(file, { force: true })
  const database = new DatabaseSync(file)
  try {
    database.exec('BEGIN')
    for (const [table, columns] of Object.entries(tables)) {
      database.exec(`CREATE TABLE "${table}" (${columns.map((column) => `"${column}"`).join(', ')})`)
      const insert = database.prepare(`INSERT INTO "${table}" VALUES (${columns.map(() => '?').join(', ')})`)
      for (const row of rows[table as keyof Rows]) insert.run(...row.map((cell) => cell ?? null))
    }
    database.exec('COMMIT')
  } finally {
    database.close()
  }
}

function rowsOf({ domains, mappings, sources, publications }: Everything): Rows {
  for (const { scheme } of domains) refuseStrangeScheme(scheme)
  return {
    schemes: domains.map(({ scheme: { id, title, summary, version } }) => [
      id,
      title.en,
      title.nl,
      summary.en,
      summary.nl,
      version,
    ]),
    concepts: domains.flatMap(({ scheme }) =>
      conceptsOf(scheme).map((concept) => conceptRow(concept, scheme.id)),
    ),
    records: domains.flatMap(({ scheme, records }) =>
      records.map(({ id, title, summary, fields, example }) => [
        scheme.id,
        id,
        title.en,
        summary.en,
        json(fields),
        json(example),
      ]),
    ),
    rules: domains.flatMap(({ scheme, rules }) =>
      rules.map(({ id, record, says, advice, force, basis, severity, when, holds, cite }) => [
        scheme.id,
        id,
        record,
        says.en,
        says.nl,
        advice.en,
        force,
        basis,
        severity,
        when && json(when),
        json(holds),
        json(cite.map(citedIri)),
      ]),
    ),
    examples: domains.flatMap(({ scheme, rules }) =>
      rules.flatMap(({ id, examples }) =>
        Object.entries(examples).flatMap(([outcome, records]) =>
          (records as readonly object[]).map((record, position) => [
            scheme.id,
            id,
            outcome,
            position,
            json(record),
          ]),
        ),
      ),
    ),
    decisions: domains.flatMap(({ scheme, decisions }) =>
      decisions.map(({ id, asks, outcomes, rows, otherwise }) => [
        scheme.id,
        id,
        asks.en,
        json(outcomes),
        json(rows),
        otherwise,
      ]),
    ),
    mappings: mappings.flatMap(({ id: set, mappings: entries }) =>
      entries.map(({ id, from, predicate, to, confidence, justification, date }) => [
        set,
        id,
        from,
        predicate,
        typeof to === 'string' ? to : null,
        predicate === 'no-match' ? null : targetIri(to),
        confidence,
        justification.en,
        date,
      ]),
    ),
    sources: sources.map(
      ({ document: { id, title, shortName, publisher, date, country, population, language, licence } }) => [
        id,
        title,
        shortName.en,
        publisher.en,
        date,
        country.en,
        population.en,
        language,
        licence.statement.en,
      ],
    ),
    sections: sources.flatMap(({ sections }) =>
      sections.map(({ source, id, title }, position) => [source, position, id, title.en]),
    ),
    publications: publications.map(({ id, title, authors, year, address, seen }) => [
      id,
      title,
      authors,
      year,
      address,
      seen,
    ]),
  }
}

function conceptRow(concept: Concept, scheme: string): readonly (Cell | undefined)[] {
  const { id, kind, label, definition, broader, notation, basis, synonyms, hints, not, cite, retired } =
    concept
  return [
    scheme,
    id,
    conceptIri(`${scheme}:${id}`),
    kind,
    label.en,
    label.nl,
    definition?.en,
    definition?.nl,
    broader,
    notation,
    basis,
    synonyms && json(synonyms),
    hints && json(hints),
    not && json(not),
    json(cite.map(citedIri)),
    retired?.since,
    retired?.reason.en,
    retired && json(retired.use),
  ]
}

function json(value: unknown): string {
  return JSON.stringify(value)
}
