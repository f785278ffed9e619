import type { Timetable } from '@ssi/training'
import { Section } from '../reference/Section.tsx'
import { Words } from '../reference/Words.tsx'
import { type CalendarRow, calendarRows } from './calendar-weeks.ts'
import { CalendarWeek } from './CalendarWeek.tsx'
import { dayOfWeekInWords, momentInWords } from './moment-in-words.ts'
import type { PlannerPageData } from './planner-data.ts'
import { planner as say } from '../words/planner.ts'

interface CalendarDrawingProps {
  readonly page: PlannerPageData
  readonly timetable: Timetable
}

const CELL = 52
const SIDE = 92
const HEAD = 26

/** The four topics on a calendar, and the same as a list. */
export function CalendarDrawing({ page, timetable }: CalendarDrawingProps) {
  const rows = calendarRows(timetable)
  return (
    <Section id="calendar" heading={say.calendar}>
      {rows.length === 0 ? (
        <p className="check-state">{say.noCalendar}</p>
      ) : (
        <div className="calendar">
          <Drawing rows={rows} />
          <TopicDays page={page} timetable={timetable} />
        </div>
      )}
    </Section>
  )
}

function Drawing({ rows }: { readonly rows: readonly CalendarRow[] }) {
  const tops = rows.map((_, index) => rows.slice(0, index).reduce((sum, row) => sum + heightOf(row), HEAD))
  const height = rows.reduce((sum, row) => sum + heightOf(row), HEAD)
  return (
    <svg viewBox={`0 0 ${SIDE + 7 * CELL + 1} ${height + 1}`} role="img" aria-label={say.drawing}>
      {Array.from({ length: 7 }, (_, index) => (
        <text
          key={index}
          className="weekday"
          x={SIDE + (index + 0.5) * CELL}
          y={HEAD - 10}
          textAnchor="middle"
        >
          {dayOfWeekInWords(index)}
        </text>
      ))}
      {rows.map((row, index) => (
        <CalendarWeek
          key={Array.isArray(row) ? row[0]?.day : `skipped${tops[index]}`}
          row={row}
          before={rows[index - 1]}
          top={tops[index] ?? HEAD}
          side={SIDE}
          cell={CELL}
        />
      ))}
    </svg>
  )
}

function heightOf(row: CalendarRow): number {
  return 'skipped' in row ? CELL / 2 : CELL
}

function TopicDays({ page, timetable }: CalendarDrawingProps) {
  const { start } = timetable
  return (
    <ol className="topic-days">
      {start === undefined ? null : <li className="start">{say.startsOn(momentInWords(start))}</li>}
      {page.topics.map((topic, index) => {
        const meeting = timetable.topics[index]?.meeting
        return (
          <li key={topic.id}>
            <span className="topic-number" aria-hidden="true">
              {index + 1}
            </span>
            <a href={`#${topic.id}`}>
              {topic.notation}: <Words of={topic.label} />
            </a>
            <br />
            {meeting === undefined ? say.noMeeting : say.meeting(momentInWords(meeting))}
          </li>
        )
      })}
    </ol>
  )
}
