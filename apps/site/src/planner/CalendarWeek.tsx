import type { CalendarDay, CalendarRow } from './calendar-weeks.ts'
import { monthInWords } from './moment-in-words.ts'
import { planner as say } from '../words/planner.ts'

interface CalendarWeekProps {
  readonly row: CalendarRow
  readonly before: CalendarRow | undefined
  readonly top: number
  readonly side: number
  readonly cell: number
}

/** One week of the drawing, or the note that weeks are left out. */
export function CalendarWeek({ row, before, top, side, cell }: CalendarWeekProps) {
  if ('skipped' in row) {
    return (
      <text className="skipped" x={side + 3.5 * cell} y={top + cell / 3} textAnchor="middle">
        {say.weeksMore(row.skipped)}
      </text>
    )
  }
  const last = row.at(-1)
  const month = last === undefined ? '' : monthInWords(last.day)
  const above = before === undefined || 'skipped' in before ? undefined : before.at(-1)
  const isNew = above === undefined || monthInWords(above.day) !== month
  return (
    <g>
      {isNew ? (
        <text className="month" x={0} y={top + 20}>
          {month}
        </text>
      ) : null}
      {row.map((day, index) => (
        <DayCell key={day.day} day={day} x={side + index * cell} y={top} cell={cell} />
      ))}
      {bandsOf(row).map(({ topic, from, days }) => (
        <g key={topic}>
          <rect
            className={`band topic-${topic}`}
            x={side + from * cell + 0.5}
            y={top + cell - 12.5}
            width={days * cell}
            height={13}
          />
          <text className="band-number" x={side + from * cell + 6} y={top + cell - 2}>
            {topic}
          </text>
        </g>
      ))}
    </g>
  )
}

/** The days of a week on which one topic is worked on, without a break. */
function bandsOf(row: readonly CalendarDay[]): readonly { topic: number; from: number; days: number }[] {
  const topics = [...new Set(row.flatMap(({ topic }) => topic ?? []))]
  return topics.map((topic) => ({
    topic,
    from: row.findIndex((day) => day.topic === topic),
    days: row.filter((day) => day.topic === topic).length,
  }))
}

interface DayCellProps {
  readonly day: CalendarDay
  readonly x: number
  readonly y: number
  readonly cell: number
}

function DayCell({ day: { day, meetings, isStart }, x, y, cell }: DayCellProps) {
  const date = Number(day.slice(8))
  return (
    <g>
      <rect className="day" x={x + 0.5} y={y + 0.5} width={cell} height={cell} />
      <text className="date" x={x + 6} y={y + 17}>
        {date === 1 ? `1 ${monthInWords(day).slice(0, 3)}` : date}
      </text>
      {isStart ? (
        <text className="starts" x={x + 6} y={y + 33}>
          {say.start}
        </text>
      ) : null}
      {meetings.map((number, index) => (
        <g key={number}>
          <circle className="meeting" cx={x + cell - 14 - index * 20} cy={y + 28} r={10} />
          <text className="meeting-number" x={x + cell - 14 - index * 20} y={y + 32.5} textAnchor="middle">
            {number}
          </text>
        </g>
      ))}
    </g>
  )
}
