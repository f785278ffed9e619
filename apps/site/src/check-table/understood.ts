import { normalise, type Text } from '@ssi/taxonomy'
import type { ColumnField } from '../reference/check-data.ts'
import { answerWords } from '../words/check-record.ts'
import type { ColumnSettings } from './table-order.ts'

/** Whether the mapping says what a cell means. */
export function isSaid({ values = {} }: ColumnSettings, cell: string): boolean {
  return Object.hasOwn(values, cell)
}

/** What the check understands by itself: our own codes and labels, yes and no. */
export function understood(cell: string, { kind, values, mayBeNone }: ColumnField): Text | undefined {
  if (cell === 'none' && mayBeNone) return answerWords.none
  const word = normalise(cell)
  if (kind === 'flag') {
    if (word === 'yes' || word === 'true') return answerWords.yes
    return word === 'no' || word === 'false' ? answerWords.no : undefined
  }
  return values.find(({ code, label }) => normalise(code) === word || normalise(label.en) === word)?.label
}
