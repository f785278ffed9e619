import { useId } from 'react'
import { dayOrders } from './day-orders.ts'
import { withDays } from './mapping.ts'
import type { Mapping } from './table-order.ts'
import { checkTable as say } from '../words/check-table.ts'

interface DayOrderChoiceProps {
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

/** In which order the table writes its days: nobody can tell 04/05 from 05/04, so it is asked. */
export function DayOrderChoice({ mapping, onChange }: DayOrderChoiceProps) {
  const name = useId()
  return (
    <fieldset className="day-order">
      <legend>{say.howDays}</legend>
      {dayOrders.map(({ order, label }) => (
        <label key={order} className="choice">
          <input
            type="radio"
            name={name}
            checked={mapping.days === order}
            onChange={() => onChange(withDays(mapping, order))}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
