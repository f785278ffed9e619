import type { DayOrder } from '@ssi/ndtms'
import type { ColumnSettings, MappedCell, Mapping } from './table-order.ts'

/** What a mapping says of a column; `undefined` where it says nothing yet. */
export function settingsOf({ columns }: Mapping, header: string): ColumnSettings | undefined {
  const given = Object.hasOwn(columns, header) ? columns[header] : undefined
  return typeof given === 'string' ? { field: given } : given
}

export function isIgnored({ ignored = [] }: Mapping, header: string): boolean {
  return ignored.includes(header)
}

/** Says which field a column holds; `undefined` takes back what was said. What the mapping says beside it stays. */
export function withField(mapping: Mapping, header: string, field: string | undefined): Mapping {
  const others = Object.entries(mapping.columns).filter(([name]) => name !== header)
  const column = field === undefined ? [] : [[header, field] as const]
  return { ...withoutIgnored(mapping, header), columns: Object.fromEntries([...others, ...column]) }
}

/** Says that a column is known and not needed. */
export function withIgnored(mapping: Mapping, header: string): Mapping {
  const rest = withField(mapping, header, undefined)
  return { ...rest, ignored: [...(rest.ignored ?? []), header] }
}

/** Says something more of a column that has its field. */
export function withSettings(mapping: Mapping, header: string, more: Partial<ColumnSettings>): Mapping {
  const settings = settingsOf(mapping, header)
  return settings === undefined ? mapping : withColumn(mapping, header, { ...settings, ...more })
}

/** Says in which order a column writes its days; `undefined` leaves it to the table. */
export function withColumnDays(mapping: Mapping, header: string, order: DayOrder | undefined): Mapping {
  const settings = settingsOf(mapping, header)
  if (settings === undefined) return mapping
  const { days: _days, ...rest } = settings
  return withColumn(mapping, header, order === undefined ? rest : { ...rest, days: order })
}

/** Says what a cell of a column means; `undefined` takes back what was said. */
export function withMeaning(
  mapping: Mapping,
  header: string,
  cell: string,
  meaning: MappedCell | undefined,
): Mapping {
  const others = Object.entries(settingsOf(mapping, header)?.values ?? {}).filter(([known]) => known !== cell)
  const values = Object.fromEntries(meaning === undefined ? others : [...others, [cell, meaning] as const])
  return withSettings(mapping, header, { values })
}

export function withDays(mapping: Mapping, days: DayOrder): Mapping {
  return { ...mapping, days }
}

/** A mapping as a file. */
export function mappingFile(mapping: Mapping): string {
  return `${JSON.stringify(mapping, null, 2)}\n`
}

/** Reads a file that holds a mapping; undefined where it holds none. Everything in it is kept. */
export function readMapping(text: string): Mapping | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    return isGroup(value) && isGroup(value.columns) && areColumns(value.columns)
      ? (value as unknown as Mapping)
      : undefined
  } catch {
    return undefined
  }
}

function areColumns(columns: Readonly<Record<string, unknown>>): boolean {
  return Object.values(columns).every(
    (given) => typeof given === 'string' || (isGroup(given) && typeof given.field === 'string'),
  )
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function withoutIgnored(mapping: Mapping, header: string): Mapping {
  if (mapping.ignored === undefined) return mapping
  return { ...mapping, ignored: mapping.ignored.filter((name) => name !== header) }
}

/** The columns stay in their order. */
function withColumn(mapping: Mapping, header: string, settings: ColumnSettings): Mapping {
  const entries = Object.entries(mapping.columns).map(
    ([name, given]) => [name, name === header ? settings : given] as const,
  )
  return { ...mapping, columns: Object.fromEntries(entries) }
}
