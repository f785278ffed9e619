import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { DomainData, Schema } from '@ssi/rules'

/** A domain as it is installed: its data, and the schema of each of its records. */
export interface InstalledDomain {
  readonly name: string
  readonly data: DomainData
  readonly schemas: Readonly<Record<string, Schema>>
}

const installed = resolve(import.meta.dirname, '../node_modules/@ssi')

/** Every installed package that publishes a domain; what lies between domains has no records. */
export const domains: readonly InstalledDomain[] = await Promise.all(
  readdirSync(installed)
    .filter((name) => existsSync(join(installed, name, 'dist/data.json')))
    .map((name) => ({ name, data: dataOf(name) }))
    .filter(({ data }) => data.records !== undefined)
    .map(async ({ name, data }) => {
      const exported = (await import(`@ssi/${name}`)) as Readonly<Record<string, Schema>>
      const schemas = Object.fromEntries(
        data.records.map((record) => [record.id, exported[record.schema] as Schema]),
      )
      return { name, data, schemas }
    }),
)

function dataOf(name: string): DomainData {
  return JSON.parse(readFileSync(join(installed, name, 'dist/data.json'), 'utf8')) as DomainData
}
