import { normalise, type Text } from '@ssi/taxonomy'
import { useState } from 'react'
import type { ColumnField } from '../reference/check-data.ts'
import type { ColumnPart } from './ColumnDetails.tsx'
import { withMeaning } from './mapping.ts'
import type { ColumnSettings, LookedColumn, MappedCell } from './table-order.ts'
import { checkTable as say } from '../words/check-table.ts'
import { inWords, languageOf } from '../words/language.ts'
import { answerWords } from '../words/check-record.ts'

interface CellMeaningsProps extends Omit<ColumnPart, 'header'> {
  readonly column: LookedColumn
}

interface Meaning {
  readonly label: Text
  readonly meaning: MappedCell
}

/** What the codes of a column mean, and what an empty cell does. */
export function CellMeanings({ column, field, settings, mapping, onChange }: CellMeaningsProps) {
  const meanings = meaningsOf(field)
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
            <label>
              {cell === '' ? <span>{say.emptyCell}</span> : <code>{cell}</code>}{' '}
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
                  <option
                    key={JSON.stringify(meaning)}
                    value={JSON.stringify(meaning)}
                    lang={languageOf(label)}
                  >
                    {inWords(label)}
                  </option>
                ))}
              </select>
            </label>
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

function meaningsOf({ kind, values, mayBeNone }: ColumnField): readonly Meaning[] {
  const yesNo = [
    { label: answerWords.yes, meaning: true },
    { label: answerWords.no, meaning: false },
  ]
  return [
    ...(kind === 'flag' ? yesNo : values.map(({ code, label }) => ({ label, meaning: code }))),
    ...(mayBeNone ? [{ label: answerWords.none, meaning: kind === 'list' ? [] : 'none' }] : []),
    { label: answerWords.notKnown, meaning: null },
  ]
}

/** A meaning that a file gives and this list does not is offered as it is, so that nothing of the file is lost. */
function withOwn(meanings: readonly Meaning[], settings: ColumnSettings, cell: string): readonly Meaning[] {
  if (!isSaid(settings, cell)) return meanings
  const own = settings.values?.[cell] ?? null
  const text = JSON.stringify(own)
  return meanings.some(({ meaning }) => JSON.stringify(meaning) === text)
    ? meanings
    : [...meanings, { label: { en: text }, meaning: own }]
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
  if (cell === '') return inWords(answerWords.notKnown)
  const known = understood(cell, field)
  if (known !== undefined) return say.asItSays(inWords(known))
  return field.isOpen ? say.asWritten : say.notSaid
}

/** What the check understands by itself: our own codes and labels, yes and no. */
function understood(cell: string, { kind, values, mayBeNone }: ColumnField): Text | undefined {
  if (cell === 'none' && mayBeNone) return answerWords.none
  const word = normalise(cell)
  if (kind === 'flag') {
    if (word === 'yes' || word === 'true') return answerWords.yes
    return word === 'no' || word === 'false' ? answerWords.no : undefined
  }
  return values.find(({ code, label }) => normalise(code) === word || normalise(label.en) === word)?.label
}
