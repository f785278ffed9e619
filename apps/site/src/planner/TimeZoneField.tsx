import { useEffect, useId, useState } from 'react'
import { valueOf } from './entries.ts'
import { type FieldContext, Labelled } from './Field.tsx'
import { planner as say } from '../words/planner.ts'

/** The time zone: that of the browser is offered, and none is taken without being chosen. */
export function TimeZoneField({ context }: { readonly context: FieldContext }) {
  const id = useId()
  const { entries, onSet, isDisabled } = context
  const value = valueOf(entries, 'timeZone')
  const [zones, setZones] = useState<readonly string[]>([])
  // The list and the zone are the browser's: the server knows neither.
  useEffect(() => setZones(zonesHere()), [])
  return (
    <Labelled context={context} id={id} path="timeZone">
      <select
        id={id}
        value={value}
        disabled={isDisabled}
        aria-describedby={`${id}question`}
        onChange={(event) => onSet('timeZone', event.target.value)}
      >
        <option value="">{say.notSaid}</option>
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
        {value === '' || zones.includes(value) ? null : <option value={value}>{value}</option>}
      </select>
    </Labelled>
  )
}

/** The zone of this browser first, then all it knows. */
function zonesHere(): readonly string[] {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone
  return [own, ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== own)]
}
