import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { ruleSql } from '@ssi/interchange'
import { checkTable, type TableSummary } from '@ssi/ndtms'
import { readCsv } from '@ssi/ndtms/csv'
import { csvOf } from './generated-table.ts'
import {
  interventionColumns,
  interventionFields,
  interventionMapping,
  interventionRules,
} from './intervention-table.ts'

/** What a table of interventions took by `checkTable` and by the SQL of its rules in DuckDB, and where they differ. */
export interface Warehouse {
  readonly rows: number
  readonly broken: number
  readonly differences: number
  /** Seconds of processor time. */
  readonly seconds: { readonly checkTable: number; readonly duckdb: number }
  /** Megabytes of the heap held at most while `checkTable` ran, once everything that could go had gone. */
  readonly heap: number
}

/** Which rows broke which rule: one byte for each row, so that a table of any length is compared. */
type Broken = Readonly<Record<string, Uint8Array>>

/** Checks the same generated table by `checkTable` and in DuckDB. */
export async function inWarehouse(rows: number, heldNow: () => number): Promise<Warehouse> {
  const folder = mkdtempSync(join(tmpdir(), 'warehouse-'))
  const file = join(folder, 'interventions.csv')
  await pipeline(Readable.from(csvOf(interventionColumns, rows)), createWriteStream(file))
  const ids = interventionRules.map(({ id }) => id)
  const broken: Broken = Object.fromEntries(ids.map((id) => [id, new Uint8Array(rows + 2)]))
  const ours = await timed(() => byCheckTable(rows, broken, heldNow))
  const checked = ids.filter((id) => !ours.result.summary.notChecked.includes(id))
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const theirs = await timed(() => byDuckDb(connection, file, checked, broken, ours.result.summary.asOf))
  connection.closeSync()
  rmSync(folder, { recursive: true })
  return {
    rows,
    broken: theirs.result,
    differences: Object.values(broken).reduce(
      (sum, found) => sum + found.filter((each) => each === 1).length,
      0,
    ),
    seconds: { checkTable: ours.seconds, duckdb: theirs.seconds },
    heap: ours.result.heap,
  }
}

async function byCheckTable(
  rows: number,
  broken: Broken,
  heldNow: () => number,
): Promise<{ readonly summary: TableSummary; readonly heap: number }> {
  const check = checkTable(readCsv(csvOf(interventionColumns, rows)), interventionMapping)
  let heap = 0
  for await (const { row, standings } of check) {
    if (row % (rows / 10) === 0) heap = Math.max(heap, heldNow())
    for (const id in standings) if (standings[id] === 'broken') flip(broken, id, row)
  }
  return { summary: await check.summary(), heap }
}

/** The rows as DuckDB reads them from the file, numbered as a spreadsheet does; how many rules are broken in all. */
async function byDuckDb(
  connection: DuckDBConnection,
  file: string,
  checked: readonly string[],
  broken: Broken,
  asOf: string,
): Promise<number> {
  const types = interventionColumns.map(({ path }) => `'${path}': 'VARCHAR'`)
  await connection.run(
    `CREATE TABLE interventions AS SELECT 1 + row_number() OVER () AS row, * FROM read_csv('${file}', header = true, columns = {${types.join(', ')}})`,
  )
  const query = ruleSql(
    interventionRules.filter(({ id }) => checked.includes(id)),
    {
      table: 'interventions',
      key: 'row',
      fields: interventionFields,
      columns: Object.fromEntries(interventionColumns.map(({ path }) => [path, path])),
      values: { 'options.asOf': asOf },
    },
  )
  let found = 0
  const result = await connection.stream(`SELECT rule, CAST(record_key AS INTEGER) AS row FROM (${query})`)
  for (
    let chunk = await result.fetchChunk();
    chunk !== null && chunk.rowCount > 0;
    chunk = await result.fetchChunk()
  ) {
    for (const [rule, row] of chunk.getRows()) flip(broken, String(rule), Number(row))
    found += chunk.rowCount
  }
  return found
}

/** What only one of the two says stays at 1. */
function flip(broken: Broken, id: string, row: number): void {
  const found = broken[id]
  if (found !== undefined) found[row] = 1 - (found[row] ?? 0)
}

async function timed<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly seconds: number }> {
  const started = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(started)
  return { result, seconds: (user + system) / 1e6 }
}
