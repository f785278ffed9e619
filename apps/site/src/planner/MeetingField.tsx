import { useId } from 'react'
import { Words } from '../reference/Words.tsx'
import { fieldName, valueOf } from './entries.ts'
import type { FieldContext } from './Field.tsx'
import type { PlannerTopic } from './planner-data.ts'
import { planner as say } from '../words/planner.ts'

interface MeetingFieldProps {
  readonly topic: PlannerTopic
  readonly context: FieldContext
  /** The clocks are put back over this time. */
  readonly isTwice: boolean
}

/** The day of a meeting, and its time once there is a day. */
export function MeetingField({ topic, context, isTwice }: MeetingFieldProps) {
  const id = useId()
  const { entries, onSet, isDisabled } = context
  const [day, time, offset] = [
    fieldName(topic.id, 'day'),
    fieldName(topic.id, 'time'),
    fieldName(topic.id, 'offset'),
  ] as const
  const set = (field: string, value: string) => {
    onSet(field, value)
    if (value === '' && field === day) onSet(time, '')
    if (field !== offset) onSet(offset, '')
  }
  const hasDay = valueOf(entries, day) !== ''
  return (
    <fieldset className="planner-field">
      <legend>
        {topic.notation}: <Words of={topic.label} />
      </legend>
      <span className="day-and-time">
        <span>
          <label htmlFor={`${id}day`}>{say.day}</label>
          <input
            id={`${id}day`}
            type="date"
            min="0001-01-01"
            max="9999-12-31"
            value={valueOf(entries, day)}
            disabled={isDisabled}
            onChange={(event) => set(day, event.target.value)}
          />
        </span>
        <span>
          <label htmlFor={`${id}time`}>{say.time}</label>
          <input
            id={`${id}time`}
            type="time"
            value={valueOf(entries, time)}
            disabled={isDisabled || !hasDay}
            onChange={(event) => set(time, event.target.value.slice(0, 5))}
          />
        </span>
        {isTwice || valueOf(entries, offset) !== '' ? (
          <span>
            <label htmlFor={`${id}offset`}>{say.offset}</label>
            <select
              id={`${id}offset`}
              value={valueOf(entries, offset)}
              onChange={(event) => set(offset, event.target.value)}
            >
              <option value="">{say.notSaid}</option>
              {offsets.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>
          </span>
        ) : null}
      </span>
    </fieldset>
  )
}

/** Every offset that a time zone can have, in quarters of an hour from -12:00 to +14:00. */
const offsets = Array.from({ length: 105 }, (_, index) => {
  const quarters = index - 48
  const [hours, minutes] = [Math.floor(Math.abs(quarters) / 4), (Math.abs(quarters) % 4) * 15]
  return `${quarters < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
})
