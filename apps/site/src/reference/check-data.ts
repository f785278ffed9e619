import type { Expected, FieldEntry } from '@ssi/rules'
import type { Text } from '@ssi/taxonomy'
import type { CheckStart, SchemeLink, SchemePage } from './page-data.ts'
import type { FieldLine } from './record-data.ts'

interface CheckPage extends SchemePage {
  readonly record: { readonly id: string; readonly title: Text; readonly href: string }
}

/** A page on which a record is filled in and checked. */
export interface CheckRecordPageData extends CheckPage {
  readonly fields: readonly FieldLine[]
  /** What a caller may choose. */
  readonly options: readonly FieldEntry[]
  readonly check: CheckStart
  /** A complete record that conforms. */
  readonly example: object
  /** The page that checks a whole table of such records. */
  readonly table?: string
}

/** A page on which a table of records is checked. */
export interface CheckTablePageData extends CheckPage {
  readonly domain: string
  readonly fields: readonly ColumnField[]
  readonly lines: readonly FieldLine[]
  /** What a caller may choose. */
  readonly options: readonly FieldEntry[]
  /** What each rule and each note says, by id. */
  readonly says: Readonly<Record<string, { readonly says: Text; readonly href: string }>>
  /** The address of a table without rows, headed by the fields. */
  readonly emptyTable: string
}

/** A field that a column of a table can hold. */
export interface ColumnField {
  readonly path: string
  readonly label: Text
  readonly question: Text
  readonly kind: Expected['kind']
  /** Any other word may stand beside the values. */
  readonly isOpen: boolean
  /** The values that are known, each with what else its concept is called. */
  readonly values: readonly {
    readonly code: string
    readonly label: Text
    readonly alsoCalled: readonly string[]
  }[]
  readonly mayBeNone: boolean
}

/** A way to a check. */
export interface CheckDoor {
  readonly kind: 'read' | 'decide' | 'record' | 'table' | 'plan'
  readonly href: string
  readonly label: Text
}

/** The section that leads to every check. */
export interface CheckSectionData {
  readonly path: string
  readonly schemes: readonly { readonly scheme: SchemeLink; readonly doors: readonly CheckDoor[] }[]
}
