import { useState } from 'react'
import type { ColumnField } from '../reference/check-data.ts'
import { checkTable as say } from '../words/check-table.ts'
import { CellMeaning } from './CellMeaning.tsx'
import type { ColumnPart } from './ColumnDetails.tsx'
import { withMeaning } from './mapping.ts'
import type { ColumnSettings, LookedColumn } from './table-order.ts'
import { isSaid, understood } from './understood.ts'

interface CellMeaningsProps extends Omit<ColumnPart, 'header'> {
  readonly column: LookedColumn
}

/** What the codes of a column mean, and what an empty cell does. */
export function CellMeanings({ column, field, settings, mapping, onChange }: CellMeaningsProps) {
  const isClosed = field.kind === 'flag' || field.values.length > 0
  const isCounted = field.kind === 'day' || field.kind === 'whole'
  const codes = isClosed ? codesIn(column, settings, field) : isCounted ? column.words : []
  const cells = [...new Set([...codes, ...codesSaid(settings)])]
  const shown = [...cells, ...(column.hasEmpty || Object.hasOwn(settings.values ?? {}, '') ? [''] : [])]
  const open = cells.filter((cell) => !isSaid(settings, cell) && understood(cell, field) === undefined)
  // It stays open once its last code is said: whoever is at work in it does not lose their place.
  const [isShown, setShown] = useState(open.length > 0 && !field.isOpen)
  if (shown.length === 0) return null
  return (
    <details className="meanings" open={isShown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{summaryOf(open.length, field)}</summary>
      <ul>
        {shown.map((cell) => (
          <li key={cell}>
            <CellMeaning
              cell={cell}
              field={field}
              settings={settings}
              onSay={(meaning) => onChange(withMeaning(mapping, column.header, cell, meaning))}
            />
          </li>
        ))}
      </ul>
      {column.hasMore && isClosed ? <p className="aside">{say.moreCodes}</p> : null}
    </details>
  )
}

function summaryOf(open: number, { isOpen }: ColumnField): string {
  if (open === 0) return say.cellsMean
  return isOpen ? say.wordsOpen(open) : say.codesOpen(open)
}

/** The codes in a column; several in one cell are codes of their own. */
function codesIn(
  { cells }: LookedColumn,
  settings: ColumnSettings,
  { kind }: ColumnField,
): readonly string[] {
  if (kind !== 'list') return cells
  const separator = settings.separator ?? ';'
  return cells.flatMap((cell) =>
    isSaid(settings, cell) || separator === '' ? [cell] : cell.split(separator).map((part) => part.trim()),
  )
}

function codesSaid({ values = {} }: ColumnSettings): readonly string[] {
  return Object.keys(values).filter((cell) => cell !== '')
}
