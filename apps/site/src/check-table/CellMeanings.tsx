import { normalise } from '@ssi/taxonomy'
import type { ColumnField } from '../reference/check-data.ts'
import type { ColumnPart } from './ColumnDetails.tsx'
import { withMeaning } from './mapping.ts'
import type { ColumnSettings, LookedColumn, MappedCell } from './table-order.ts'

interface CellMeaningsProps extends Omit<ColumnPart, 'header'> {
  readonly column: LookedColumn
}

interface Meaning {
  readonly label: string
  readonly meaning: MappedCell
}

/** What the codes of a column mean, and what an empty cell does. */
export function CellMeanings({ column, field, settings, mapping, onChange }: CellMeaningsProps) {
  const meanings = meaningsOf(field)
  const isClosed = field.kind === 'flag' || field.values.length > 0
  const cells = [...new Set([...(isClosed ? codesIn(column, settings, field) : []), ...codesSaid(settings)])]
  const shown = [...cells, ...(column.hasEmpty || Object.hasOwn(settings.values ?? {}, '') ? [''] : [])]
  if (shown.length === 0) return null
  const open = field.isOpen
    ? []
    : cells.filter((cell) => !isSaid(settings, cell) && understood(cell, field) === undefined)
  return (
    <details className="meanings" open={open.length > 0 || undefined}>
      <summary>{open.length === 0 ? 'What its cells mean' : `Codes not said yet: ${open.length}`}</summary>
      <ul>
        {shown.map((cell) => (
          <li key={cell}>
            <label>
              {cell === '' ? <span>An empty cell</span> : <code>{cell}</code>}{' '}
              <select
                value={isSaid(settings, cell) ? JSON.stringify(settings.values?.[cell]) : ''}
                onChange={({ target }) =>
                  onChange(
                    withMeaning(
                      mapping,
                      column.header,
                      cell,
                      target.value === '' ? undefined : (JSON.parse(target.value) as MappedCell),
                    ),
                  )
                }
              >
                <option value="">{unsaid(cell, field)}</option>
                {withOwn(meanings, settings, cell).map(({ label, meaning }) => (
                  <option key={JSON.stringify(meaning)} value={JSON.stringify(meaning)}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
      {column.hasMore && isClosed ? (
        <p className="aside">
          There are more codes than are listed here; the check names those it does not know.
        </p>
      ) : null}
    </details>
  )
}

function meaningsOf({ kind, values, mayBeNone }: ColumnField): readonly Meaning[] {
  const yesNo = [
    { label: 'Yes', meaning: true },
    { label: 'No', meaning: false },
  ]
  return [
    ...(kind === 'flag' ? yesNo : values.map(({ code, label }) => ({ label, meaning: code }))),
    ...(mayBeNone ? [{ label: 'None', meaning: kind === 'list' ? [] : 'none' }] : []),
    { label: 'Not known', meaning: null },
  ]
}

/** A meaning that a file gives and this list does not is offered as it is, so that nothing of the file is lost. */
function withOwn(meanings: readonly Meaning[], settings: ColumnSettings, cell: string): readonly Meaning[] {
  if (!isSaid(settings, cell)) return meanings
  const own = settings.values?.[cell] ?? null
  const text = JSON.stringify(own)
  return meanings.some(({ meaning }) => JSON.stringify(meaning) === text)
    ? meanings
    : [...meanings, { label: text, meaning: own }]
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

function isSaid({ values = {} }: ColumnSettings, cell: string): boolean {
  return Object.hasOwn(values, cell)
}

function unsaid(cell: string, field: ColumnField): string {
  if (cell === '') return 'Not known'
  const known = understood(cell, field)
  if (known !== undefined) return `${known}, as it says`
  return field.isOpen ? 'As it says' : 'Not said yet'
}

/** What the check understands by itself: our own codes and labels, yes and no. */
function understood(cell: string, { kind, values }: ColumnField): string | undefined {
  const word = normalise(cell)
  if (kind === 'flag') {
    if (word === 'yes' || word === 'true') return 'Yes'
    return word === 'no' || word === 'false' ? 'No' : undefined
  }
  return values.find(({ code, label }) => normalise(code) === word || normalise(label) === word)?.label
}
