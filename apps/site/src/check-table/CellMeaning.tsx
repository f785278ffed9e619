import type { Text } from '@ssi/taxonomy'
import type { ColumnField } from '../reference/check-data.ts'
import { Words } from '../reference/Words.tsx'
import { answerWords } from '../words/check-record.ts'
import { checkTable as say } from '../words/check-table.ts'
import { Filled } from '../words/Filled.tsx'
import { inWords, languageOf } from '../words/language.ts'
import { meantBy } from './meant-by.ts'
import type { ColumnSettings, MappedCell } from './table-order.ts'
import { isSaid, understood } from './understood.ts'

interface CellMeaningProps {
  readonly cell: string
  readonly field: ColumnField
  readonly settings: ColumnSettings
  readonly onSay: (meaning: MappedCell | undefined) => void
}

/** What one code means: what is known to go by it is suggested and never taken by itself. */
export function CellMeaning({ cell, field, settings, onSay }: CellMeaningProps) {
  const isSaidHere = isSaid(settings, cell)
  const meant = isSaidHere || understood(cell, field) !== undefined ? undefined : meantBy(cell, field)
  return (
    <>
      <label>
        {cell === '' ? <span>{say.emptyCell}</span> : <code>{cell}</code>}{' '}
        <select
          value={isSaidHere ? JSON.stringify(settings.values?.[cell]) : ''}
          onChange={({ target }) =>
            onSay(target.value === '' ? undefined : (JSON.parse(target.value) as MappedCell))
          }
        >
          <option value="">{unsaid(cell, field)}</option>
          {withOwn(meaningsOf(field), settings, cell).map(({ label, meaning }) => (
            <option key={JSON.stringify(meaning)} value={JSON.stringify(meaning)} lang={languageOf(label)}>
              {inWords(label)}
            </option>
          ))}
        </select>
      </label>
      {meant === undefined ? null : (
        <button type="button" onClick={() => onSay(meant.code)}>
          <Filled words={say.useField} with={{ field: <Words of={meant.label} /> }} />
        </button>
      )}
    </>
  )
}

interface Meaning {
  readonly label: Text
  readonly meaning: MappedCell
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

function unsaid(cell: string, field: ColumnField): string {
  if (cell === '') return inWords(answerWords.notKnown)
  const known = understood(cell, field)
  if (known !== undefined) return say.asItSays(inWords(known))
  return field.isOpen ? say.asWritten : say.notSaid
}
