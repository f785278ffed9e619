import { settingsOf } from './mapping.ts'
import type { Mapping } from './table-order.ts'

/** The headers of the columns that hold a field, or the item of a list at its end; those below it where none does. */
export function headersOf(mapping: Mapping): (path: string) => readonly string[] {
  const columns = Object.keys(mapping.columns).map(
    (header) => [header, settingsOf(mapping, header)?.field ?? ''] as const,
  )
  return (path) => {
    const list = path.replace(/\.\d+$/, '')
    const own = columns.filter(([, field]) => field === path || field === list)
    const below = columns.filter(([, field]) => field.startsWith(`${path}.`))
    return (own.length > 0 ? own : below).map(([header]) => header)
  }
}
