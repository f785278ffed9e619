import type { ColumnField } from '../reference/check-data.ts'
import { settingsOf } from './mapping.ts'
import type { LookedTable, Mapping } from './table-order.ts'

/** The column of a field whose empty cells may mean that there is none, as long as nothing is said of them. */
export function emptyColumnOf(
  path: string,
  { columns }: LookedTable,
  fields: readonly ColumnField[],
  mapping: Mapping,
): string | undefined {
  if (fields.find((field) => field.path === path)?.mayBeNone !== true) return undefined
  return columns.find(({ header, hasEmpty }) => {
    const settings = settingsOf(mapping, header)
    return hasEmpty && settings?.field === path && !Object.hasOwn(settings.values ?? {}, '')
  })?.header
}
