import type { Field } from '@ssi/rules'
import type { InterventionRecord } from '../record.ts'

type Scalar = string | number | boolean
type Words = readonly (string | null | undefined)[]

/** A field that a column can hold: its path in the record. Spells of treatment are counted from 0. */
export type MappedField =
  | Exclude<Field<InterventionRecord, Scalar | Words>, `${string}.length`>
  | `family.treatment.${number}.${'from' | 'to'}`

/** In which order a table writes its days; the year always has four digits. */
export type DayOrder = 'year-month-day' | 'day-month-year' | 'month-day-year'

/** What a cell means: a value of the field, several for a list, `'none'`, or `null` for unknown. */
export type MappedValue = Scalar | readonly string[] | null

/** A column that needs more said than its field. */
export interface ColumnMapping {
  readonly field: MappedField
  /** What the table's own codes mean; `''` stands for an empty cell, which otherwise is unknown. */
  readonly values?: Readonly<Record<string, MappedValue>>
  /** The order of this column's days, where it differs from the table's. */
  readonly days?: DayOrder
  /** What parts the values of a list in one cell; a semicolon where nothing is said. */
  readonly separator?: string
}

/** Which column of a table holds which field: plain data, to be kept as a file of its own. */
export interface TableMapping {
  /** By the header of the column, as the table has it. */
  readonly columns: Readonly<Record<string, MappedField | ColumnMapping>>
  /** Columns that are known and not needed. */
  readonly ignored?: readonly string[]
  /** The order of the days; year, month, day where nothing is said. */
  readonly days?: DayOrder
}
