import type { Text } from '@ssi/taxonomy'

/** What a cell of a table holds; nothing where there is nothing to say. */
export type Cell = string | number | undefined

/** A table as data: rows are plain objects, their keys in the order of the columns. */
export interface Table<Row extends object = Readonly<Record<string, Cell>>> {
  /** What each column is called, by the key of its cells. */
  readonly columns: Readonly<Record<keyof Row & string, Text>>
  readonly rows: readonly Row[]
}

/** The head and the rows of a table as lists of cells: all of its columns, or those that are named. */
export function cellsIn<Row extends object>(
  { columns, rows }: Table<Row>,
  named?: readonly (keyof Row & string)[],
) {
  const keys = named ?? (Object.keys(columns) as (keyof Row & string)[])
  return { keys, rows: rows.map((row) => keys.map((key) => row[key] as Cell)) }
}
