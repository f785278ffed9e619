import type { Text } from '@ssi/taxonomy'
import { planTimetable } from '@ssi/training'
import { useId, useState } from 'react'
import { fieldName, valueOf } from './entries.ts'
import type { FieldContext } from './Field.tsx'
import type { PlannerPageData } from './planner-data.ts'
import { planner as say } from '../words/planner.ts'
import { Words } from '../reference/Words.tsx'
import { ownWords } from '../words/language.ts'

interface FillMeetingsProps {
  readonly page: PlannerPageData
  readonly context: FieldContext
}

/** Fills in the meetings at an interval from the start. Those that are set already stay. */
export function FillMeetings({ page, context }: FillMeetingsProps) {
  const id = useId()
  const [weeks, setWeeks] = useState('1')
  const [said, setSaid] = useState<Text>(ownWords(''))
  const start = valueOf(context.entries, 'start')
  const fill = () => {
    const { timetable, findings } = planTimetable({ start, every: { weeks: Number(weeks) } })
    const open = page.topics.filter((topic) => valueOf(context.entries, fieldName(topic.id, 'day')) === '')
    for (const topic of open) {
      const meeting = timetable.topics.find((planned) => planned.topic === topic.id)?.meeting
      if (meeting !== undefined) context.onSet(fieldName(topic.id, 'day'), meeting)
    }
    const [fault] = findings
    setSaid(fault?.says === undefined ? ownWords(say.filledIn(open.length)) : fault.says)
  }
  return (
    <p className="actions fill-meetings">
      <label htmlFor={id}>{say.weeksBetween}</label>
      <input
        id={id}
        inputMode="numeric"
        size={3}
        value={weeks}
        onChange={(event) => setWeeks(event.target.value.replaceAll(/\D/g, '').slice(0, 3))}
      />
      <button type="button" disabled={context.isDisabled || start === ''} onClick={fill}>
        {say.fillIn}
      </button>
      <span role="status">{start === '' ? say.startFirst : <Words of={said} />}</span>
    </p>
  )
}
