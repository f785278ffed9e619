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
  // Words stand in for what is not known, so what has digits says whether a column is one of days or numbers.
  const numeric = cells.filter((cell) => /\d/.test(cell))
  const areDays = areMost(numeric, (cell) => DAY.test(cell))
  if (field.kind === 'day') return areDays
  if (areDays) return false
  if (field.kind === 'whole') return areMost(numeric, (cell) => WHOLE.test(cell))
  const areYesOrNo = areMost(cells, (cell) => YES_OR_NO.has(normalise(cell)))
  return field.kind === 'flag' ? areYesOrNo : !areYesOrNo || field.kind === 'list'
}

/** Whether most cells of a column are values of a field, by id or by label. */
export function holdsValuesOf({ cells }: LookedColumn, { values }: ColumnField): boolean {
  const known = new Set(values.flatMap(({ code, label }) => [code, ...Object.values(label)].map(normalise)))
  return cells.length > 1 && areMost(cells, (cell) => known.has(normalise(cell)))
}

function areMost(cells: readonly string[], fits: (cell: string) => boolean): boolean {
  return cells.filter(fits).length * 2 > cells.length
}
