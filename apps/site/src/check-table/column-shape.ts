import { normalise } from '@ssi/taxonomy'
import type { ColumnField } from '../reference/check-data.ts'
import type { LookedColumn } from './table-order.ts'

const DAY = /^\d{1,4}([-/. ])\d{1,2}\1\d{1,4}(?:[T ][\d:.Z+-]{4,})?$|^\d{8}$|^\d{5}$/
const WHOLE = /^\d{1,3}$/
const YES_OR_NO: ReadonlySet<string> = new Set([
  'y',
  'n',
  'yes',
  'no',
  'true',
  'false',
  'ja',
  'nee',
  '1',
  '0',
])

/** Whether the cells of a column look like what a field takes; a column without cells may hold anything. */
export function looksLike({ cells }: LookedColumn, field: ColumnField): boolean {
  if (cells.length === 0) return true
  const areMost = (fits: (cell: string) => boolean) => cells.filter(fits).length * 2 > cells.length
  const areDays = areMost((cell) => DAY.test(cell))
  if (field.kind === 'day') return areDays
  if (areDays) return false
  if (field.kind === 'whole') return areMost((cell) => WHOLE.test(cell))
  if (field.kind === 'flag') return areMost((cell) => YES_OR_NO.has(normalise(cell)))
  return !areMost((cell) => YES_OR_NO.has(normalise(cell))) || field.kind === 'list'
}

/** Whether most cells of a column are values of a field, by id or by label. */
export function holdsValuesOf({ cells }: LookedColumn, { values }: ColumnField): boolean {
  const known = new Set(values.flatMap(({ code, label }) => [code, ...Object.values(label)].map(normalise)))
  return cells.length > 1 && cells.filter((cell) => known.has(normalise(cell))).length * 2 > cells.length
}
