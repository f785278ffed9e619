import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { DuckDBInstance } from '@duckdb/node-api'
import pg from 'pg'
import { quoted, type TableColumn } from './table.ts'

type Rows = readonly (readonly (string | null)[])[]
export type Row = Readonly<Record<string, unknown>>

/** An engine that holds a table of records named `records`, the key `id` counting from zero. */
export interface Engine {
  readonly dialect: 'duckdb' | 'postgresql' | 'sqlite'
  readonly load: (columns: readonly TableColumn[], rows: Rows) => Promise<void>
  readonly ask: (query: string) => Promise<readonly Row[]>
  readonly close: () => Promise<void>
}

const types = {
  duckdb: { flag: 'BOOLEAN', day: 'DATE', whole: 'BIGINT', list: 'JSON', group: 'JSON' },
  postgresql: { flag: 'BOOLEAN', day: 'DATE', whole: 'INTEGER', list: 'JSONB', group: 'JSONB' },
} as const

/** The type of a column, and its cell read from text. A JSON column keeps a word in quotes. */
function column(engine: keyof typeof types, { path, kind, typed }: TableColumn) {
  const type = typed && kind in types[engine] ? types[engine][kind as 'flag'] : 'VARCHAR'
  return { name: quoted(path), type, read: `CAST(${quoted(path)} AS ${type}) AS ${quoted(path)}` }
}

/** An engine that this machine does not have, and what brings it. */
export interface AbsentEngine extends Pick<Engine, 'dialect'> {
  readonly absent: string
}

/** SQLite, as Node has it. */
export function sqlite(): Engine {
  const database = new DatabaseSync(':memory:')
  database.function('regexp', { deterministic: true }, (pattern, text) =>
    Number(new RegExp(String(pattern), 'u').test(String(text))),
  )
  return {
    dialect: 'sqlite',
    load: async (columns, rows) => {
      database.exec(
        `DROP TABLE IF EXISTS records; CREATE TABLE records (id INTEGER, ${columns.map(({ path, kind }) => `${quoted(path)} ${kind === 'whole' || kind === 'flag' ? '' : 'TEXT'}`).join(', ')}); BEGIN`,
      )
      const insert = database.prepare(`INSERT INTO records VALUES (?, ${columns.map(() => '?').join(', ')})`)
      for (const [index, row] of rows.entries())
        insert.run(
          index,
          ...row.map((cell, at) =>
            columns[at]?.typed === true && columns[at].kind === 'flag' && cell !== null
              ? BigInt(cell === 'true')
              : cell,
          ),
        )
      database.exec('COMMIT')
    },
    ask: async (query) => database.prepare(query).all(),
    close: async () => database.close(),
  }
}

/** DuckDB, embedded. */
export async function duckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const folder = mkdtempSync(join(tmpdir(), 'duckdb-'))
  return {
    dialect: 'duckdb',
    load: async (columns, rows) => {
      const file = join(folder, 'records.json')
      const objects = rows.map((row, id) =>
        JSON.stringify(
          Object.fromEntries([['id', id], ...row.map((cell, index) => [columns[index]?.path ?? '', cell])]),
        ),
      )
      writeFileSync(file, objects.join('\n'))
      const read = columns.map((entry) => column('duckdb', entry).read)
      const names = columns.map(({ path }) => `${quoted(path)}: 'VARCHAR'`)
      await connection.run(
        `CREATE OR REPLACE TABLE records AS SELECT id, ${read.join(', ')} FROM read_json('${file}', format = 'newline_delimited', columns = {id: 'BIGINT', ${names.join(', ')}})`,
      )
    },
    ask: async (query) => (await connection.runAndReadAll(query)).getRowObjectsJson(),
    close: async () => {
      connection.closeSync()
      rmSync(folder, { recursive: true })
    },
  }
}

/** PostgreSQL, where it is installed: started on loopback on a free port and stopped again. */
export async function postgresql(): Promise<Engine | AbsentEngine> {
  const [bin] = globSync('/usr/lib/postgresql/*/bin')
  if (bin === undefined)
    return { dialect: 'postgresql', absent: 'PostgreSQL is not installed. Install the package postgresql.' }
  const folder = mkdtempSync(join(tmpdir(), 'postgresql-'))
  const isRoot = process.getuid?.() === 0
  if (isRoot) execFileSync('chown', ['postgres', folder])
  const run = (command: string, ...args: readonly string[]): void => {
    const [file, ...rest] = isRoot
      ? ['runuser', '-u', 'postgres', '--', join(bin, command), ...args]
      : [join(bin, command), ...args]
    execFileSync(file ?? command, rest, { stdio: 'ignore', cwd: folder })
  }
  const port = Number(process.env['PGPORT'] ?? (await freePort()))
  const data = join(folder, 'data')
  run(
    'initdb',
    '-D',
    data,
    '-U',
    'postgres',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  )
  run(
    'pg_ctl',
    '-D',
    data,
    '-w',
    '-o',
    `-c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off -p ${port}`,
    'start',
  )
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' })
  await client.connect()
  return {
    dialect: 'postgresql',
    load: async (columns, rows) => {
      const entries = columns.map((entry) => column('postgresql', entry))
      await client.query('DROP TABLE IF EXISTS records')
      const raw = columns.map(({ path }) => `${quoted(path)} VARCHAR`)
      await client.query(
        `CREATE TABLE records AS SELECT id, ${entries.map(({ read }) => read).join(', ')} FROM json_to_recordset($1::json) AS raw(id INTEGER, ${raw.join(', ')})`,
        [
          JSON.stringify(
            rows.map((row, id) =>
              Object.fromEntries([
                ['id', id],
                ...row.map((cell, index) => [columns[index]?.path ?? '', cell]),
              ]),
            ),
          ),
        ],
      )
    },
    ask: async (query) => (await client.query<Row>(query)).rows,
    close: async () => {
      await client.end()
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
