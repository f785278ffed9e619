import { checkProgress, planTimetable } from '@ssi/training'
import { useMemo } from 'react'
import { CalendarDrawing } from './CalendarDrawing.tsx'
import { Conflicts } from './Conflicts.tsx'
import { KeepingNote } from './KeepingNote.tsx'
import { Meetings } from './Meetings.tsx'
import type { PlannerPageData } from './planner-data.ts'
import { ProgressReport } from './ProgressReport.tsx'
import { meetingOf, progressOf } from './progress-entries.ts'
import { TakeAway } from './TakeAway.tsx'
import { Topic } from './Topic.tsx'
import { useNotebook } from './use-notebook.ts'
import { valueOf } from './entries.ts'

/** The planner: meetings, calendar, reflections, what the module suggests, and everything to take away. */
export function Planner({ page }: { readonly page: PlannerPageData }) {
  const [notebook, state] = useNotebook()
  const { entries, keeping, conflicts } = state
  const progress = useMemo(() => progressOf(entries), [entries])
  const planned = useMemo(() => {
    const [start, timeZone] = [valueOf(entries, 'start'), valueOf(entries, 'timeZone')]
    return planTimetable({
      ...(start === '' ? {} : { start }),
      ...(timeZone === '' ? {} : { timeZone }),
      meetings: page.topics.map(({ id }) => meetingOf(entries, id) || null),
    })
  }, [entries, page.topics])
  const report = useMemo(() => checkProgress(progress), [progress])
  const field = { entries, fields: page.fields, onSet: notebook.set, isDisabled: keeping === 'loading' }
  return (
    <div className="planner">
      <KeepingNote state={state} onStartAgain={() => notebook.replace({})} />
      <Conflicts page={page} conflicts={conflicts} entries={entries} onSettle={notebook.settle} />
      <Meetings page={page} field={field} findings={planned.findings} />
      <CalendarDrawing page={page} timetable={planned.timetable} />
      {page.topics.map((topic) => (
        <Topic key={topic.id} page={page} topic={topic} field={field} />
      ))}
      <ProgressReport page={page} report={report} isEmpty={Object.keys(entries).length === 0} />
      <TakeAway
        progress={progress}
        timetable={planned.timetable}
        isEmpty={Object.keys(entries).length === 0}
        onReplace={notebook.replace}
      />
    </div>
  )
}
