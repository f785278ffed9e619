import { DatabaseSync } from 'node:sqlite'
import type { FieldEntry } from '@ssi/rules'

/** A table of records in memory, as a warehouse would hold them: lists and groups as JSON, unknown as null. */
export function tableOf(records: readonly object[], fields: readonly FieldEntry[]): DatabaseSync {
  const database = new DatabaseSync(':memory:')
  const names = fields.map(({ path }) => path).filter((path) => !/[[\].]/.test(path))
  database.exec(`CREATE TABLE records (id INTEGER, ${names.map((name) => `"${name}"`).join(', ')})`)
  const insert = database.prepare(`INSERT INTO records VALUES (?, ${names.map(() => '?').join(', ')})`)
  for (const [index, record] of records.entries())
    insert.run(index, ...names.map((name) => cell((record as Record<string, unknown>)[name])))
  return database
}

function cell(value: unknown): string | number | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'boolean') return Number(value)
  return typeof value === 'object' ? JSON.stringify(value) : (value as string | number)
}
