import { cells } from './sayings/cells.ts'
import { columns } from './sayings/columns.ts'
import { file } from './sayings/file.ts'
import type { Saying } from './sayings/saying.ts'

/** What can be wrong with a table, beyond what is wrong with a record. */
export type TableCode = keyof typeof file | keyof typeof columns | keyof typeof cells

/** What is said of each code. */
export const sayings: Readonly<Record<TableCode, Saying>> = { ...file, ...columns, ...cells }
