import { useId } from 'react'
import type { ColumnField } from '../reference/check-data.ts'
import { CellMeanings } from './CellMeanings.tsx'
import { ColumnDetails } from './ColumnDetails.tsx'
import { isIgnored, settingsOf, withField, withIgnored } from './mapping.ts'
import type { LookedColumn, Mapping } from './table-order.ts'
import { checkTable as say } from '../words/check-table.ts'
import { inWords, languageOf } from '../words/language.ts'
import { Filled } from '../words/Filled.tsx'
import { Words } from '../reference/Words.tsx'

interface ColumnItemProps {
  readonly column: LookedColumn
  readonly fields: readonly ColumnField[]
  readonly mapping: Mapping
  readonly suggestion: ColumnField | undefined
  readonly onChange: (mapping: Mapping) => void
}

const SHOWN = 3

/** One column: what stands in it, the field it holds, and what its codes mean. */
export function ColumnItem({ column, fields, mapping, suggestion, onChange }: ColumnItemProps) {
  const id = useId()
  const { header, cells } = column
  const settings = settingsOf(mapping, header)
  const field = fields.find(({ path }) => path === settings?.field)
  const isIgnoredHere = isIgnored(mapping, header)
  const choose = (path: string) => {
    if (path === 'ignored') onChange(withIgnored(mapping, header))
    else onChange(withField(mapping, header, path === '' ? undefined : path))
  }
  return (
    <li>
      <div className="column-head">
        <h3>{header}</h3>
        <p className="aside cells">{cells.length === 0 ? say.noCell : cells.slice(0, SHOWN).join(' · ')}</p>
      </div>
      <div className="column-says">
        <label className="hidden-text" htmlFor={id}>
          {say.columnHolds(header)}
        </label>
        <select
          id={id}
          value={isIgnoredHere ? 'ignored' : (settings?.field ?? '')}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{say.notSaid}</option>
          <option value="ignored">{say.notNeeded}</option>
          {settings === undefined || field !== undefined ? null : (
            <option value={settings.field}>{settings.field}</option>
          )}
          {fields.map(({ path, label }) => (
            <option key={path} value={path} lang={languageOf(label)}>
              {inWords(label)} ({path})
            </option>
          ))}
        </select>
        {suggestion === undefined ? null : (
          <button type="button" onClick={() => choose(suggestion.path)}>
            <Filled words={say.useField} with={{ field: <Words of={suggestion.label} /> }} />
          </button>
        )}
        {field === undefined ? null : (
          <p className="aside">
            <Words of={field.question} />
          </p>
        )}
        {field === undefined || settings === undefined ? null : (
          <>
            <ColumnDetails
              header={header}
              field={field}
              settings={settings}
              mapping={mapping}
              onChange={onChange}
            />
            <CellMeanings
              key={field.path}
              column={column}
              field={field}
              settings={settings}
              mapping={mapping}
              onChange={onChange}
            />
          </>
        )}
      </div>
    </li>
  )
}
