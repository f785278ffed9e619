import { planTimetable } from '@ssi/training'
import { useId, useState } from 'react'
import { fieldName, valueOf } from './entries.ts'
import type { FieldContext } from './Field.tsx'
import type { PlannerPageData } from './planner-data.ts'

interface FillMeetingsProps {
  readonly page: PlannerPageData
  readonly context: FieldContext
}

/** Fills in the meetings at an interval from the start. Those that are set already stay. */
export function FillMeetings({ page, context }: FillMeetingsProps) {
  const id = useId()
  const [weeks, setWeeks] = useState('1')
  const [said, setSaid] = useState('')
  const start = valueOf(context.entries, 'start')
  const fill = () => {
    const { timetable, findings } = planTimetable({ start, every: { weeks: Number(weeks) } })
    const open = page.topics.filter((topic) => valueOf(context.entries, fieldName(topic.id, 'day')) === '')
    for (const topic of open) {
      const meeting = timetable.topics.find((planned) => planned.topic === topic.id)?.meeting
      if (meeting !== undefined) context.onSet(fieldName(topic.id, 'day'), meeting)
    }
    const [fault] = findings
    setSaid(
      fault?.says === undefined
        ? `Filled in: ${open.length}. Bank holidays are not looked at.`
        : fault.says.en,
    )
  }
  return (
    <p className="actions fill-meetings">
      <label htmlFor={id}>Weeks between the meetings</label>
      <input
        id={id}
        inputMode="numeric"
        size={3}
        value={weeks}
        onChange={(event) => setWeeks(event.target.value.replaceAll(/\D/g, '').slice(0, 3))}
      />
      <button type="button" disabled={context.isDisabled || start === ''} onClick={fill}>
        Fill in what is empty
      </button>
      <span role="status">{start === '' ? 'Set the start of topic one first.' : said}</span>
    </p>
  )
}
