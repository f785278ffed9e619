import type { DayOrder, TableSummary } from '@ssi/ndtms'
import type { Severity, Verdict } from '@ssi/rules'
import type { Encoding } from './encodings.ts'
import type { Text } from '@ssi/taxonomy'

/** A mapping as it is edited and kept: what `@ssi/ndtms` calls a TableMapping, with fields by any name. */
export interface Mapping {
  readonly columns: Readonly<Record<string, string | ColumnSettings>>
  readonly ignored?: readonly string[]
  readonly days?: DayOrder
}

export interface ColumnSettings {
  readonly field: string
  readonly values?: Readonly<Record<string, MappedCell>>
  readonly days?: DayOrder
  readonly separator?: string
}

/** What a cell means: a value, several for a list, `'none'`, or `null` for unknown. */
export type MappedCell = string | number | boolean | readonly string[] | null

/** What the worker is asked: to look at a table, or to check it. */
export type TableOrder =
  | (WrittenTable & { readonly kind: 'look' })
  | (WrittenTable & {
      readonly kind: 'check'
      readonly mapping: Mapping
      readonly choices: Choices
      readonly fields: readonly string[]
    })

/** A file, and how its letters are written where the reader says so. */
interface WrittenTable {
  readonly domain: string
  readonly file: Blob
  readonly encoding: Encoding | undefined
}

/** The choice to hold rows against every rule: what no column holds is then not known. */
export const EVERY_RULE = 'every-rule'

/** What the reader chose of how the table is checked, by the name of the choice. */
export type Choices = Readonly<Record<string, string>>

export type TableStep =
  | { readonly kind: 'under-way'; readonly bytes: number; readonly rows: number }
  | { readonly kind: 'looked'; readonly table: LookedTable }
  | { readonly kind: 'checked'; readonly result: CheckedTable }

/** What the worker for tables is for. */
export interface TableTask {
  readonly order: TableOrder
  readonly step: TableStep
}

/** A table before it is checked. */
export interface LookedTable {
  readonly columns: readonly LookedColumn[]
  readonly rows: number
  /** Letters stand in it that cannot be read in the encoding it was read in. */
  readonly hasUnread: boolean
}

export interface LookedColumn {
  readonly header: string
  /** Different cells in the order they come in, as far as they are few. */
  readonly cells: readonly string[]
  /** Those without a digit, which no column of days or numbers can be read by. */
  readonly words: readonly string[]
  readonly hasEmpty: boolean
  /** There are more different cells than are listed. */
  readonly hasMore: boolean
}

/** What was found in a table. */
export interface CheckedTable {
  readonly summary: TableSummary
  /** Rows with findings or open questions, the first few for each rule, code, field and verdict. */
  readonly rows: readonly FoundRow[]
  /** Every finding by row, without values, as CSV. */
  readonly findings: Blob
  /** The summary without values, as JSON. */
  readonly summaryFile: Blob
  /** How long the check took, in milliseconds. */
  readonly took: number
}

export interface FoundRow {
  readonly row: number
  readonly verdict: Verdict
  /** The ways in which the row can be asked for. */
  readonly keys: readonly string[]
  readonly findings: readonly FoundFinding[]
  /** The fields that an undetermined row waits for. */
  readonly waits: readonly string[]
}

export interface FoundFinding {
  /** The id of the rule, or the code where it rests on none. */
  readonly name: string
  readonly severity: Severity
  readonly says: Text
  /** The columns it is about, where the sentence does not name them. */
  readonly columns: readonly string[]
}
