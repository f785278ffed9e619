import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import { checkIntervention, checkTable, mapRecord } from '@ssi/ndtms'
import { readCsv } from '@ssi/ndtms/csv'
import { csvOf } from './generated-table.ts'
import { interventionColumns, interventionMapping } from './intervention-table.ts'
import { tableSchemaOf } from './table-schema.ts'

interface Loaded {
  readonly schema: { readonly castRow: (row: readonly string[]) => readonly unknown[] }
  readonly iter: (options: object) => Promise<Readable>
}
const { Table } = createRequire(import.meta.url)('tableschema') as {
  readonly Table: { readonly load: (source: () => Readable, options: object) => Promise<Loaded> }
}

/** Rows and records a second on the same columns in one run: `@ssi/ndtms` with every rule, tableschema with types alone. */
export async function besideTableSchema(rows: number): Promise<Readonly<Record<string, object>>> {
  let csv = ''
  for await (const piece of csvOf(interventionColumns, rows)) csv += piece
  const [header = [], ...cells] = readCsv(csv)
  const table = await Table.load(() => Readable.from([csv]), { schema: tableSchemaOf(interventionColumns) })
  const records = cells.map(
    (row) =>
      mapRecord(Object.fromEntries(header.map((name, at) => [name, row[at]])), interventionMapping).record,
  )
  const rate = async (work: () => Promise<unknown> | void): Promise<number> =>
    Math.round(rows / (await leastSeconds(work)))
  return {
    'rows of a CSV stream a second': {
      checkTable: await rate(() => checkTable(readCsv(Readable.from([csv])), interventionMapping).summary()),
      tableschema: await rate(async () => {
        for await (const _ of await table.iter({ forceCast: true, stream: true }));
      }),
    },
    'records a second': {
      checkIntervention: await rate(() => {
        for (const record of records) checkIntervention(record)
      }),
      tableschema: await rate(() => {
        for (const row of cells) castOrFail(table, row)
      }),
    },
  }
}

/** The least processor time of three runs. */
async function leastSeconds(work: () => Promise<unknown> | void): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 3; run += 1) {
    const started = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(started)
    times.push((user + system) / 1e6)
  }
  return Math.min(...times)
}

function castOrFail({ schema }: Loaded, row: readonly string[]): boolean {
  try {
    schema.castRow(row)
    return true
  } catch {
    return false
  }
}
