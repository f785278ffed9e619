import { cellOf, withoutCurls } from './cell.ts'
import { columnField, type ColumnField, columnFields } from './fields.ts'
import { findingOf, type Found, meant, type RowFinding } from './finding.ts'
import { shown, strangeValues } from './mapped-values.ts'
import type { ColumnMapping, DayOrder } from './mapping.ts'
import { type Read, readerOf } from './reader.ts'
import type { TableCode } from './sayings.ts'

/** What a mapping says of a column, once it is understood. */
export interface UnderstoodColumn {
  readonly field: ColumnField
  readonly read: (cell: unknown) => Read
}

/** A mapping once it is understood, by the header of the column. */
export interface Understood {
  readonly columns: ReadonlyMap<string, UnderstoodColumn>
  /** Columns that need not be told about: ignored, or named and at fault already. */
  readonly known: ReadonlySet<string>
  /** The fields of the record that it fills. */
  readonly fields: readonly string[]
  readonly findings: readonly RowFinding<TableCode>[]
}

type Tell = (code: TableCode, about: Found) => void

const ORDERS: readonly string[] = ['year-month-day', 'day-month-year', 'month-day-year'] satisfies DayOrder[]
const MOST_REMEMBERED = 10_000
const LONGEST_REMEMBERED = 40

/** Reads a mapping, which may come from anywhere and hold anything. */
export function understood(given: unknown): Understood {
  const mapping = groupOf(given)
  const findings: RowFinding<TableCode>[] = []
  const tell: Tell = (code, about) => void findings.push(findingOf(code, about))
  const days = orderOf(mapping['days'], undefined, tell) ?? 'year-month-day'
  const columns = new Map<string, UnderstoodColumn>()
  const known = new Set((Array.isArray(mapping['ignored']) ? mapping['ignored'] : []).map(headerOf))
  const taken = new Set<string>()
  for (const [key, entry] of Object.entries(groupOf(mapping['columns']))) {
    const column = headerOf(key)
    known.add(column)
    const more = typeof entry === 'string' ? { field: entry } : groupOf(entry)
    const field = fieldOf(more['field'], column, tell)
    if (field === undefined) continue
    if (taken.has(field.path) && field.entry.expected.kind !== 'list') {
      tell('field-mapped-twice', { column, detail: field.path, field: field.path })
      continue
    }
    taken.add(field.path)
    columns.set(column, {
      field,
      read: remembering(readerOf(field, settingsOf(more, field, column, tell), days)),
    })
  }
  return { columns, known, fields: [...taken], findings }
}

/** A header as it is compared: without what spreadsheets and editors leave in it. */
export function headerOf(given: unknown): string {
  const cell = cellOf(given)
  return cell === undefined ? '' : withoutCurls(cell).text
}

function fieldOf(given: unknown, column: string, tell: Tell): ColumnField | undefined {
  const field = columnField(given)
  const detail = shown(given)
  if (field === undefined) tell('unmapped-field', { column, detail, ...meant(detail, columnFields) })
  return field
}

function settingsOf(
  more: Readonly<Record<string, unknown>>,
  field: ColumnField,
  column: string,
  tell: Tell,
): Omit<ColumnMapping, 'field'> {
  const values = Object.entries(groupOf(more['values']))
  const ids = Object.keys(field.entry.values ?? {})
  for (const detail of strangeValues(field, Object.fromEntries(values))) {
    tell('mapped-to-no-value', { column, detail, field: field.path, ...meant(detail, ids) })
  }
  const days = orderOf(more['days'], column, tell)
  const { separator } = more as { readonly separator?: unknown }
  return {
    values: Object.fromEntries(
      values.filter(([, value]) => strangeValues(field, { value }).length === 0),
    ) as NonNullable<ColumnMapping['values']>,
    ...(days === undefined ? {} : { days }),
    ...(typeof separator === 'string' && separator !== '' ? { separator } : {}),
  }
}

function orderOf(given: unknown, column: string | undefined, tell: Tell): DayOrder | undefined {
  if (given === undefined || given === null) return undefined
  if (typeof given === 'string' && ORDERS.includes(given)) return given as DayOrder
  tell('no-order-of-days', {
    ...(column === undefined ? {} : { column }),
    detail: shown(given),
    ...meant(shown(given), ORDERS),
  })
  return undefined
}

function groupOf(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
    ? (given as Readonly<Record<string, unknown>>)
    : {}
}

/** Columns repeat themselves, so what a short cell says is read once. */
function remembering(read: (cell: unknown) => Read): (cell: unknown) => Read {
  const memory = new Map<unknown, Read>()
  return (cell) => {
    const before = memory.get(cell)
    if (before !== undefined) return before
    const now = read(cell)
    const isShort = typeof cell === 'string' ? cell.length <= LONGEST_REMEMBERED : typeof cell !== 'object'
    if (isShort && memory.size < MOST_REMEMBERED) memory.set(cell, now)
    return now
  }
}
