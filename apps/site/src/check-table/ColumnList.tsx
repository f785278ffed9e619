import { useMemo } from 'react'
import type { ColumnField } from '../reference/check-data.ts'
import { ColumnItem } from './ColumnItem.tsx'
import { isIgnored, settingsOf, withField } from './mapping.ts'
import { suggestions } from './suggestion.ts'
import type { LookedTable, Mapping } from './table-order.ts'
import { checkTable as say } from '../words/check-table.ts'

interface ColumnListProps {
  readonly table: LookedTable
  readonly fields: readonly ColumnField[]
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

/** The columns of a table, each with the field it holds. What is likely is suggested and never taken by itself. */
export function ColumnList({ table, fields, mapping, onChange }: ColumnListProps) {
  const open = table.columns.filter(
    ({ header }) => settingsOf(mapping, header) === undefined && !isIgnored(mapping, header),
  )
  const suggested = useMemo(() => suggestions(table.columns, fields, mapping), [table, fields, mapping])
  const acceptAll = () => {
    const accepted = [...suggested].reduce((so, [header, { path }]) => withField(so, header, path), mapping)
    onChange(accepted)
  }
  return (
    <>
      <p className="actions" role="status">
        {say.columnsSaid(table.columns.length - open.length, table.columns.length)}
        {suggested.size === 0 ? null : (
          <button type="button" onClick={acceptAll}>
            {suggested.size === 1 ? say.acceptOne : say.acceptAll(suggested.size)}
          </button>
        )}
      </p>
      <ol className="table-columns">
        {table.columns.map((column) => (
          <ColumnItem
            key={column.header}
            column={column}
            fields={fields}
            mapping={mapping}
            suggestion={suggested.get(column.header)}
            onChange={onChange}
          />
        ))}
      </ol>
    </>
  )
}
