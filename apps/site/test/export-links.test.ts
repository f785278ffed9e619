import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { publicAddress } from '@ssi/taxonomy'
import { describe, expect, it } from 'vitest'

const build = resolve(import.meta.dirname, '../build')
const named = (pattern: string) => globSync(`data/*/*/${pattern}`, { cwd: build }).toSorted()
const read = (file: string) => readFileSync(join(build, file), 'utf8')
const json = (file: string) => JSON.parse(read(file)) as Readonly<Record<string, unknown>>

/** What stands at an address of ours in the built site; undefined where nothing does. */
function servedAt(address: string): string | undefined {
  const path = decodeURIComponent(address.slice(publicAddress.length).replace(/#.*$/, ''))
  const file = join(build, path.endsWith('/') ? `${path}index.html` : path)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** Whether an address leads somewhere; one with a fragment to the place of that name, in a page or in a vocabulary. */
function isServed(address: string): boolean {
  const served = servedAt(address)
  const [, place] = address.split('#')
  if (served === undefined || place === undefined || place === '') return served !== undefined
  return new RegExp(`\\bid="?${literally(place)}\\b|\\bterms:${literally(place)} `).test(served)
}

function literally(text: string): string {
  return text.replaceAll(/[^\w-]/g, String.raw`\$&`)
}

/** Every address of ours in a text. */
function addressesIn(text: string): readonly string[] {
  const found = text.match(new RegExp(`${literally(publicAddress)}[^\\s"'<>|,\\\\]*`, 'g')) ?? []
  return [...new Set(found)]
}

it('the built site holds the exports', () => {
  expect(named('datapackage.json').length).toBeGreaterThan(4)
})

it('every JSON Schema is served at the address that it names', () => {
  const schemas = named('*.schema.json')
  expect(schemas.map((file) => servedAt(String(json(file)['$id'])))).toEqual(schemas.map(read))
  expect(schemas).not.toEqual([])
})

it('every table that a Data Package or CSV on the Web speaks of lies beside it', () => {
  const packages = named('datapackage.json').flatMap((file) =>
    (json(file)['resources'] as readonly { readonly path: string }[]).map(
      ({ path }) => [file, path] as const,
    ),
  )
  const metadata = named('csv-metadata.json').flatMap((file) =>
    (json(file)['tables'] as readonly { readonly url: string }[]).map(({ url }) => [file, url] as const),
  )
  const absent = [...packages, ...metadata].filter(
    ([file, name]) => !existsSync(join(build, dirname(file), name)),
  )
  expect(absent).toEqual([])
})

describe.for([
  'datapackage.json',
  'csv-metadata.json',
  '*.csv',
  'skos.ttl',
  'skos.jsonld',
  'schema-org.jsonld',
  'mappings.ttl',
])('every address of ours in %s', (pattern) => {
  it.for(named(pattern))('leads to a place in the site: %s', (file) => {
    const given = addressesIn(read(file)).filter((address) => address !== `${publicAddress}/data/terms.ttl#`)
    expect(given.filter((address) => !isServed(address))).toEqual([])
    expect(given).not.toEqual([])
  })
})
