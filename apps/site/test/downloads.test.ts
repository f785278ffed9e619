import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { parse } from 'csv-parse/sync'
import { Parser } from 'n3'
import { afterAll, describe, expect, it } from 'vitest'
import { downloadsPage, schemeDownloads } from '../plugins/reference/download-pages.ts'
import { writeExports } from '../plugins/reference/exports.ts'
import { loadReference } from '../plugins/reference/reference.ts'
import { schemePage } from '../plugins/reference/scheme-pages.ts'
import { csvOf } from '../src/csv.ts'
import { shownRows } from '../src/reference/shown-rows.ts'

const reference = await loadReference()
const folder = mkdtempSync(join(tmpdir(), 'downloads-'))
const docs = resolve(import.meta.dirname, '../../../docs')
afterAll(() => rmSync(folder, { recursive: true }))

const exports = await writeExports(reference, folder)
const page = await downloadsPage(reference, exports, docs)
const filesOf = (formats: (typeof page)['whole']) => formats.flatMap(({ files }) => files)
const read = (href: string) => readFileSync(join(folder, href), 'utf8')

it('every file that is written is listed once, with its size', () => {
  const listed = [page.whole, ...page.schemes.map(({ formats }) => formats)].flatMap(filesOf)
  const written = globSync('**/*', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => `/${path}`)
  expect(listed.map(({ href }) => href).toSorted()).toEqual(written.toSorted())
  expect(listed.map(({ href, bytes }) => [href, bytes])).toEqual(
    listed.map(({ href }) => [href, statSync(join(folder, href)).size]),
  )
})

it('every format that is explained has files, and every file a format that is explained', () => {
  const used = [page.whole, ...page.schemes.map(({ formats }) => formats)].flat()
  expect([...new Set(used.map(({ format }) => format))].toSorted()).toEqual(
    page.uses.map(({ id }) => id).toSorted(),
  )
})

it('a file is saved under the name of what it is about, and no two under the same', () => {
  const saved = [page.whole, ...page.schemes.map(({ formats }) => formats)]
    .flatMap(filesOf)
    .map(({ savedAs }) => savedAs)
  expect(saved).toEqual(expect.arrayContaining(['ndtms-concepts.csv', 'definitions-concepts.csv']))
  expect(saved.filter((name, index) => saved.indexOf(name) !== index)).toEqual([])
})

it('tells every column that the tables have, and of an id that it is one', () => {
  const [head = ''] = read('/data/concepts.csv').split('\r\n')
  expect(page.columns.map(({ name }) => name)).toEqual(head.split(','))
  expect(page.columns.find(({ name }) => name === 'id')).toEqual({
    name: 'id',
    says: {
      en: 'The code of the concept, unique in its scheme only: join on scheme and id together, or on the address.',
      nl: 'De code van het begrip, alleen uniek binnen zijn begrippenkader: koppel op scheme en id samen, of op het adres.',
    },
  })
  expect(page.columns.find(({ name }) => name === 'synonyms_en')).toMatchObject({ separator: '|' })
})

it('the table of a scheme as it is shown has the cells that the download has under the same names', () => {
  const training = reference.domains.find(({ domain }) => domain.id === 'training')
  if (training === undefined) throw new Error('No domain training.')
  const { rows } = schemePage(reference, training, schemeDownloads(reference, training, exports))
  const table = parse(csvOf(shownRows(rows)), { columns: true })
  const names = Object.keys((table as readonly object[])[0] ?? {})
  const download = parse(read(`/data/training/${training.data.scheme.version}/concepts.csv`), {
    columns: true,
  })
  const cells = (rows: unknown) =>
    Object.fromEntries(
      (rows as readonly Readonly<Record<string, string>>[]).map((row) => [
        row['id'],
        names.map((name) => row[name]),
      ]),
    )
  expect(names).toContain('label_nl')
  expect(cells(table)).toEqual(cells(download))
})

it('the files are the same each time', async () => {
  const before = Object.keys(exports).map((path) => readFileSync(join(folder, path)))
  await writeExports(reference, folder)
  const changed = Object.keys(exports).filter(
    (path, index) => before[index]?.equals(readFileSync(join(folder, path))) !== true,
  )
  expect(changed).toEqual([])
})

describe.for(reference.domains)('the files of $domain.id', ({ data }) => {
  const { id, version, concepts } = data.scheme
  const paths = Object.keys(exports).filter((path) => path.startsWith(`/data/${id}/`))

  it('stand under an address that names the version', () => {
    expect(paths.filter((path) => !path.startsWith(`/data/${id}/${version}/`))).toEqual([])
    expect(paths.length).toBeGreaterThan(10)
  })

  it('carry the version where they tell of the scheme', () => {
    const at = (name: string) => read(`/data/${id}/${version}/${name}`)
    const json = (name: string) => JSON.parse(at(name)) as { readonly version?: string }
    expect([
      json('fhir-code-system.json').version,
      json('fhir-value-set.json').version,
      json('datapackage.json').version,
    ]).toEqual([version, version, version])
    const quads = new Parser().parse(at('skos.ttl'))
    expect(
      quads
        .filter(({ predicate }) => predicate.value === 'http://www.w3.org/2002/07/owl#versionInfo')
        .map(({ object }) => object.value),
    ).toEqual([version])
    expect(at('skos.jsonld')).toContain(`"${version}"`)
    expect(at('schema-org.jsonld')).toContain(`"${version}"`)
    const [scheme] = parse(at('scheme.csv'), { columns: true }) as readonly { readonly version: string }[]
    expect(scheme?.version).toBe(version)
  })

  it('hold every concept', () => {
    const rows = parse(read(`/data/${id}/${version}/concepts.csv`), { columns: true }) as readonly object[]
    expect(rows).toHaveLength(Object.keys(concepts).length)
  })

  it('are JSON where their name says so', () => {
    const named = paths.filter((path) => /\.json(ld)?$/.test(path))
    for (const path of named) expect(() => JSON.parse(read(path)) as unknown, path).not.toThrow()
    expect(named.length).toBeGreaterThan(5)
  })
})

it('everything in one file holds every scheme in its version', () => {
  const versions = reference.domains
    .map(({ data: { scheme } }) => ({ id: scheme.id, version: scheme.version }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const rows = parse(read('/data/concepts.csv'), { columns: true }) as readonly { readonly scheme: string }[]
  const sizes = reference.domains.map(({ data: { scheme } }) => [
    scheme.id,
    Object.keys(scheme.concepts).length,
  ])
  expect(sizes.map(([id]) => [id, rows.filter(({ scheme }) => scheme === id).length])).toEqual(sizes)
  const all = JSON.parse(read('/data/all.json')) as {
    readonly domains: readonly { readonly scheme: (typeof versions)[number] }[]
  }
  expect(all.domains.map(({ scheme: { id, version } }) => ({ id, version }))).toEqual(versions)
  const database = new DatabaseSync(join(folder, '/data/definitions.sqlite'), { readOnly: true })
  expect(database.prepare('SELECT id, version FROM schemes ORDER BY id').all()).toEqual(versions)
  database.close()
})
