import { nearest, normalise } from '@ssi/taxonomy'
import type { ColumnField } from '../reference/check-data.ts'
import { settingsOf } from './mapping.ts'
import type { Mapping } from './table-order.ts'

/** The field whose label or name is nearest to a header, for the reader to accept; undefined where none is near. */
export function suggestedField(
  header: string,
  fields: readonly ColumnField[],
  mapping: Mapping,
): ColumnField | undefined {
  const taken = new Set(Object.keys(mapping.columns).map((name) => settingsOf(mapping, name)?.field))
  const open = fields.filter(({ path }) => !taken.has(path))
  const names = new Map(
    open.flatMap((field) =>
      [...Object.values(field.label), field.path].map((name) => [normalise(name), field] as const),
    ),
  )
  const wanted = normalise(header)
  const near = names.has(wanted) ? wanted : nearest(wanted, names.keys())
  return near === undefined ? undefined : names.get(near)
}
