import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { mappingSet } from '@ssi/crosswalk'
import type { Files } from '@ssi/interchange'
import type { Schema } from '@ssi/rules'
import { address } from './addresses.ts'
import { mappingExports } from './mapping-exports.ts'
import type { DomainReference, Reference } from './reference.ts'

/** The bytes of every file that outside tools take, by its address. */
export type Exports = Readonly<Record<string, number>>

/** Writes every format of every scheme, and everything in one file, below the folder. */
export async function writeExports(reference: Reference, folder: string): Promise<Exports> {
  const { allJson, termsTurtle } = await import('@ssi/interchange')
  const { writeSqlite } = await import('@ssi/interchange/sqlite')
  const everything = {
    domains: reference.domains.map(({ data }) => data),
    mappings: [mappingSet],
    sources: reference.sources,
    publications: reference.publications,
  }
  const files: Files = Object.assign(
    {
      [address.whole('all.json')]: allJson(everything),
      [address.whole('terms.ttl')]: termsTurtle(),
    },
    await mappingExports(reference),
    ...(await Promise.all(reference.domains.map(exportsOf))),
  )
  const tables = reference.domains.map(
    ({ data: { scheme } }) => files[address.data(scheme.id, scheme.version, 'concepts.csv')] ?? '',
  )
  const everyFile: Files = { ...files, [address.whole('concepts.csv')]: inOneTable(tables) }
  for (const [path, text] of Object.entries(everyFile)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const database = address.whole('definitions.sqlite')
  writeSqlite(join(folder, database), everything)
  return Object.fromEntries(
    [...Object.keys(everyFile), database].map((path) => [path, statSync(join(folder, path)).size]),
  )
}

/** Tables of the same columns in one: the head once, then the rows of each. */
function inOneTable(tables: readonly string[]): string {
  return tables.map((table, at) => (at === 0 ? table : table.slice(table.indexOf('\r\n') + 2))).join('')
}

/** Every export of a domain, by its address; the domain itself stands beside them. */
async function exportsOf({ data }: DomainReference): Promise<Files> {
  const { domainFiles } = await import('@ssi/interchange')
  const exported = (await import(data.package)) as Readonly<Record<string, Schema>>
  const schemas = data.records.flatMap(({ id, schema }) => {
    const found = exported[schema]
    if (found === undefined) throw new Error(`${data.package}: no schema ${schema}.`)
    return [[id, found] as const]
  })
  const { id, version } = data.scheme
  const files: Files = {
    ...(await domainFiles(data, Object.fromEntries(schemas))),
    'scheme.json': `${JSON.stringify(data, null, 2)}\n`,
  }
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [address.data(id, version, name), text]),
  )
}
