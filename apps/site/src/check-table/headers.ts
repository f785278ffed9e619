import { settingsOf } from './mapping.ts'
import type { Mapping } from './table-order.ts'

/** The headers of the columns that hold a field, or the item of a list at its end. */
export function headersOf(mapping: Mapping): (path: string) => readonly string[] {
  const columns = Object.keys(mapping.columns).map(
    (header) => [header, settingsOf(mapping, header)?.field ?? ''] as const,
  )
  return (path) => {
    const list = path.replace(/\.\d+$/, '')
    return columns.filter(([, field]) => field === path || field === list).map(([header]) => header)
  }
}
