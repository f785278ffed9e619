import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { mappingSet } from '@ssi/crosswalk'
import { plainCell } from '@ssi/interchange'
import { writeSqlite } from '@ssi/interchange/sqlite'
import { afterAll, describe, expect, it } from 'vitest'
import { domains } from '../src/domains.ts'
import { exported } from '../src/exports.ts'

const require = createRequire(import.meta.url)
const { Package } = require('datapackage') as {
  readonly Package: { load: (descriptor: object, options: object) => Promise<Loaded> }
}
interface Loaded {
  readonly valid: boolean
  readonly errors: readonly Error[]
  readonly resources: readonly { readonly name: string; read: (options: object) => Promise<readonly Row[]> }[]
}
type Row = Readonly<Record<string, unknown>>

const folder = mkdtempSync(join(tmpdir(), 'tables-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe.for(exported)('the Data Package of $name', ({ name, files }) => {
  const scheme = domains.find((domain) => domain.name === name)?.data.scheme

  it('is valid, and its tables are read with their types', async () => {
    const within = mkdtempSync(join(folder, `${name}-`))
    for (const file of ['concepts.csv', 'scheme.csv', 'datapackage.json'])
      writeFileSync(join(within, file), files[file] ?? '')
    const descriptor = JSON.parse(readFileSync(join(within, 'datapackage.json'), 'utf8')) as object
    const read = await Package.load(descriptor, { basePath: within, strict: false })
    expect(read.errors.map(({ message }) => message)).toEqual([])
    const [concepts] = await Promise.all(read.resources.map((resource) => resource.read({ keyed: true })))
    const told = concepts?.map((row) => [
      String(row['id']).split('|')[0],
      plainCell(String(row['label_en'])),
      row['basis'],
      row['retired'] === true,
    ])
    const held = Object.values(scheme?.concepts ?? {}).map(({ id, label, basis, retired }) => [
      id,
      label.en,
      basis,
      retired !== undefined,
    ])
    expect(told).toEqual(held.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)))
  })
})

const database = join(folder, 'definitions.sqlite')
writeSqlite(database, {
  domains: domains.map(({ data }) => data),
  mappings: [mappingSet],
  sources: [],
  publications: [],
})

describe.for(exported)('the exports of $name', ({ name, files }) => {
  const concepts = Object.values(domains.find((domain) => domain.name === name)?.data.scheme.concepts ?? {})

  it('agree code for code, label for label, status for status', () => {
    const json = (file: string): Row => JSON.parse(files[file] ?? '') as Row
    const held = concepts.map(({ id, label, retired }) => [id, label.en, retired !== undefined] as const)
    const order = (rows: readonly (readonly [string, string, boolean])[]) =>
      rows.toSorted(([a], [b]) => (a < b ? -1 : 1))
    const graph = (json('skos.jsonld')['@graph'] as readonly Row[]).filter(
      ({ type }) => type === 'skos:Concept',
    )
    const inJsonLd = graph.map(
      ({ notation, prefLabel, deprecated }) =>
        [String([notation].flat()[0]), (prefLabel as { en: string }).en, deprecated !== undefined] as const,
    )
    const inFhir = (
      json('fhir-code-system.json')['concept'] as readonly {
        code: string
        display: string
        property: readonly Row[]
      }[]
    ).map(
      ({ code, display, property }) =>
        [code, display, property.some((each) => each['code'] === 'inactive')] as const,
    )
    const inSchemaOrg = (
      json('schema-org.jsonld')['hasDefinedTerm'] as readonly { termCode: string; name: unknown }[]
    ).map(
      ({ termCode, name: called }) =>
        [termCode, ([called].flat()[0] as { '@value': string })['@value']] as const,
    )
    const tables = new DatabaseSync(database, { readOnly: true })
    const inSqlite = tables
      .prepare('SELECT id, label_en, retired_since FROM concepts WHERE scheme = ?')
      .all(name)
      .map(
        ({ id, label_en: label, retired_since: since }) =>
          [String(id), String(label), since !== null] as const,
      )
    tables.close()
    expect(order(inSqlite)).toEqual(order(held))
    expect(order(inFhir)).toEqual(order(held))
    expect(order(inJsonLd)).toEqual(order(held))
    expect(new Map(inSchemaOrg)).toEqual(new Map(held.map(([id, label]) => [id, label] as const)))
  })
})
