import { normalise } from '@ssi/taxonomy'
import type { ColumnField } from '../reference/check-data.ts'

/** The value that goes by the words of a cell elsewhere, where one alone does: `MI` of motivational interviewing. */
export function meantBy(cell: string, { values }: ColumnField): ColumnField['values'][number] | undefined {
  const word = normalise(cell)
  const [value, ...others] = values.filter(({ alsoCalled }) =>
    alsoCalled.some((name) => normalise(name) === word),
  )
  return others.length === 0 ? value : undefined
}
