import type { ColumnField } from '../reference/check-data.ts'
import { dayOrders } from './day-orders.ts'
import { withColumnDays, withSettings } from './mapping.ts'
import type { ColumnSettings, Mapping } from './table-order.ts'
import { checkTable as say } from '../words/check-table.ts'

export interface ColumnPart {
  readonly header: string
  readonly field: ColumnField
  readonly settings: ColumnSettings
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

/** What a column of days or of lists needs beside its field. */
export function ColumnDetails({ header, field, settings, mapping, onChange }: ColumnPart) {
  if (field.kind === 'day') {
    return (
      <label className="column-detail">
        {say.daysAre}{' '}
        <select
          value={settings.days ?? ''}
          onChange={(event) => {
            const { order } = dayOrders.find((known) => known.order === event.target.value) ?? {}
            onChange(withColumnDays(mapping, header, order))
          }}
        >
          <option value="">{say.asElsewhere}</option>
          {dayOrders.map(({ order, label }) => (
            <option key={order} value={order}>
              {label}
            </option>
          ))}
        </select>
      </label>
    )
  }
  if (field.kind !== 'list') return null
  return (
    <label className="column-detail">
      {say.separator}{' '}
      <input
        value={settings.separator ?? ';'}
        size={3}
        onChange={(event) => onChange(withSettings(mapping, header, { separator: event.target.value }))}
      />
    </label>
  )
}
