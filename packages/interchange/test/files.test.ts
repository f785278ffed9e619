import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { allJson, domainFiles, type Everything, mappingFiles } from '@ssi/interchange'
import { writeSqlite } from '@ssi/interchange/sqlite'
import { domainData, present, rule } from '@ssi/rules'
import { foi1202, publications, sources } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { describe, expect, it } from 'vitest'
import { answerMappings, answersWith } from './answers.ts'
import { visit } from './visit.ts'

const scheme = answersWith({ en: '=Yes, "so"\n' })
const hasSeats = rule<{ seats?: number }>({
  id: 'has-seats',
  says: { en: 'There are seats.' },
  advice: { en: 'Count them.' },
  cite: cite(foi1202.heading),
  force: 'must',
  holds: present('seats'),
  examples: { passes: [{ seats: 2 }], fails: [] },
})
const domain = domainData({
  package: '@ssi/answers',
  scheme,
  records: [
    {
      id: 'visit',
      title: { en: 'Visit' },
      summary: { en: 'One visit.' },
      check: 'checkVisit',
      schema: 'visit',
      record: visit,
      rules: [hasSeats],
      example: {},
    },
  ],
})
const everything: Everything = { domains: [domain], mappings: [answerMappings], sources, publications }

describe('the files of a domain', () => {
  it('are every format of its scheme, its records and its rules', async () => {
    expect(Object.keys(await domainFiles(domain, { visit }))).toEqual([
      'skos.ttl',
      'skos.jsonld',
      'schema-org.jsonld',
      'concepts.csv',
      'scheme.csv',
      'csv-metadata.json',
      'datapackage.json',
      'fhir-code-system.json',
      'fhir-value-set.json',
      'visit.schema.json',
      'rules.json',
      'visit.duckdb.sql',
      'visit.postgresql.sql',
      'visit.sqlite.sql',
      'visit.spark.sql',
    ])
  })

  it('are the same each time', async () => {
    expect(await domainFiles(domain, { visit })).toEqual(await domainFiles(domain, { visit }))
    expect(mappingFiles(answerMappings, () => '')).toEqual(mappingFiles(answerMappings, () => ''))
  })

  it('say of the SQL for Spark that it was not run', async () => {
    const files = await domainFiles(domain, { visit })
    expect(files['visit.spark.sql']?.split('\n')[0]).toBe(
      '-- Printed from the same table as the others, and not run.',
    )
  })
})

describe('everything in one file', () => {
  it('is JSON with every scheme, mapping, source and publication', () => {
    const read = JSON.parse(allJson(everything)) as Record<string, readonly unknown[]>
    expect(
      Object.entries(read).map(([name, entries]) => [name, Array.isArray(entries) && entries.length]),
    ).toEqual([
      ['address', false],
      ['domains', 1],
      ['mappings', 1],
      ['sources', sources.length],
      ['publications', publications.length],
    ])
  })

  it('refuses two domains of one id', () => {
    expect(() => allJson({ ...everything, domains: [domain, domain] })).toThrow(
      'The domains: the ids "answers" and "answers" cannot be told apart everywhere. Rename one.',
    )
  })

  it('is a SQLite file that gives back any text as it was, and the same file each time', () => {
    const folder = mkdtempSync(join(tmpdir(), 'definitions-'))
    const [first, second] = [join(folder, 'a.sqlite'), join(folder, 'b.sqlite')]
    writeSqlite(first, everything)
    writeSqlite(second, everything)
    writeSqlite(second, everything)
    expect(readFileSync(second).equals(readFileSync(first))).toBe(true)
    const database = new DatabaseSync(first, { readOnly: true })
    expect(database.prepare("SELECT label_en FROM concepts WHERE id = 'yes'").all()).toEqual([
      { label_en: '=Yes, "so"\n' },
    ])
    expect(database.prepare('SELECT id, record FROM rules').all()).toEqual([
      { id: 'has-seats', record: 'visit' },
    ])
    expect(database.prepare('SELECT predicate, to_address FROM mappings WHERE id = ?').all('M3')).toEqual([
      { predicate: 'no-match', to_address: null },
    ])
    database.close()
  })
})
