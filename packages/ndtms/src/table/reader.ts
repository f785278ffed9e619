import { normalise } from '@ssi/taxonomy'
import { type Cell, cellOf, withoutCurls } from './cell.ts'
import { damageOf, isSpreadsheetError } from './damage.ts'
import { readDay } from './days.ts'
import type { ColumnField } from './fields.ts'
import type { ColumnMapping, DayOrder, MappedValue } from './mapping.ts'
import { meant } from './finding.ts'
import type { TableCode } from './sayings.ts'
import type { Words } from './sayings/saying.ts'

/** What a cell says: a value, or `undefined` where it is unknown, and what was wrong with it. */
export interface Read {
  readonly value: unknown
  readonly faults: readonly Fault[]
}

/** A fault of a cell; its value is what is quoted. */
export interface Fault {
  readonly code: TableCode
  readonly value?: string
  readonly nearest?: string
  readonly detail?: Words
}

const NUMBER = /^-?\d{1,9}(?:\.\d{1,9})?$/
const UNKNOWN: Read = { value: undefined, faults: [] }
const ORDERS: Readonly<Record<DayOrder, Words>> = {
  'year-month-day': { en: 'year, month, day', nl: 'jaar, maand, dag' },
  'day-month-year': { en: 'day, month, year', nl: 'dag, maand, jaar' },
  'month-day-year': { en: 'month, day, year', nl: 'maand, dag, jaar' },
}

/** Makes the reader of a column's cells. */
export function readerOf(
  { entry }: ColumnField,
  column: Omit<ColumnMapping, 'field'>,
  days: DayOrder,
): (cell: unknown) => Read {
  const order = column.days ?? days
  const values = entry.values ?? entry.itemValues
  const isDayOrText =
    entry.expected.kind === 'day' || (entry.expected.kind === 'text' && values === undefined)
  const plain = (cell: Cell) => (isDayOrText ? cell : withoutCurls(cell))
  // The codes of a mapping are read as cells are, so that one and the same code always meets itself.
  const mapped = new Map(
    Object.entries(column.values ?? {}).map(([code, value]) => [plain(cellOf(code)).text, value]),
  )
  const known = new Map(
    Object.entries(values ?? {}).flatMap(([id, { en }]) => [
      [normalise(id), id],
      [normalise(en), id],
    ]),
  )
  const isOpen = entry.values === undefined || entry.expected.kind === 'text'

  const one = (text: string): Read => {
    if (mapped.has(text)) return { value: mapped.get(text) ?? undefined, faults: [] }
    if (text === '') return UNKNOWN
    if (text === 'none' && entry.words?.includes('none')) return { value: 'none', faults: [] }
    if (isSpreadsheetError(text)) return faulty({ code: 'spreadsheet-error', value: text })
    const { kind } = entry.expected
    if (kind === 'day') return dayIn(text, order)
    // A number that the field does not take is read, too, so that the record says what is wrong with it.
    if (kind === 'whole')
      return NUMBER.test(text)
        ? { value: Number(text), faults: [] }
        : faulty({ code: 'no-number', value: text })
    if (kind === 'flag') return flagIn(text, mapped)
    const id = known.get(normalise(text)) ?? (isOpen ? text : undefined)
    return id === undefined
      ? unmapped(text, [...mapped.keys(), ...Object.keys(values ?? {})])
      : { value: id, faults: [] }
  }

  return (given) => {
    const cell = cellOf(given)
    if (cell === undefined) return faulty({ code: 'no-plain-cell' })
    const { text, mended } = plain(cell)
    const read = entry.expected.kind === 'list' ? listIn(text, mapped, column.separator, one) : one(text)
    return mended.length === 0
      ? read
      : { value: read.value, faults: [...mended.map((code) => ({ code })), ...read.faults] }
  }
}

/** A list in one cell, which the mapping may know as a whole; a value that is not known leaves its place open. */
function listIn(
  text: string,
  mapped: ReadonlyMap<string, MappedValue>,
  separator = ';',
  one: (text: string) => Read,
): Read {
  const whole = mapped.get(text)
  if (whole === null) return UNKNOWN
  if (whole !== undefined) return { value: whole === 'none' ? [] : [whole].flat(), faults: [] }
  if (text === '') return UNKNOWN
  if (text === 'none') return { value: [], faults: [] }
  const items = text.split(separator).map((part) => one(part.trim()))
  return {
    value: items.flatMap(({ value }) => (value === undefined ? [null] : value === 'none' ? [] : value)),
    faults: items.flatMap(({ faults }) => faults),
  }
}

function dayIn(text: string, order: DayOrder): Read {
  const read = readDay(text, order)
  if ('day' in read) return { value: read.day, faults: [] }
  return faulty({ code: read.fault, value: text, detail: ORDERS[order] })
}

function flagIn(text: string, mapped: ReadonlyMap<string, MappedValue>): Read {
  const word = text.toLowerCase()
  if (word === 'true' || word === 'yes') return { value: true, faults: [] }
  if (word === 'false' || word === 'no') return { value: false, faults: [] }
  return unmapped(text, [...mapped.keys(), 'yes', 'no'])
}

function unmapped(text: string, known: readonly string[]): Read {
  const damage = damageOf(text, known)
  return faulty(
    damage === undefined
      ? { code: 'unmapped-value', value: text, ...meant(text, known) }
      : { ...damage, value: text },
  )
}

function faulty(fault: Fault): Read {
  return { value: undefined, faults: [fault] }
}
