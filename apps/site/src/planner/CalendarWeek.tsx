import type { CalendarDay, CalendarRow } from './calendar-weeks.ts'
import { monthInWords } from './moment-in-words.ts'

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
        {row.skipped} weeks more
      </text>
    )
  }
  const [first] = row
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
        <DayCell
          key={day.day}
          day={day}
          isFirst={day === first}
          x={side + index * cell}
          y={top}
          cell={cell}
        />
      ))}
    </g>
  )
}

interface DayCellProps {
  readonly day: CalendarDay
  readonly isFirst: boolean
  readonly x: number
  readonly y: number
  readonly cell: number
}

function DayCell({ day, isFirst, x, y, cell }: DayCellProps) {
  const { topic, meetings, isStart } = day
  return (
    <g>
      <rect className="day" x={x + 0.5} y={y + 0.5} width={cell} height={cell} />
      {topic === undefined ? null : (
        <rect className={`band topic-${topic}`} x={x + 0.5} y={y + cell - 13} width={cell} height={13} />
      )}
      {topic !== undefined && (isFirst || isStart) ? (
        <text className="band-number" x={x + 6} y={y + cell - 3}>
          {topic}
        </text>
      ) : null}
      <text className="date" x={x + 6} y={y + 17}>
        {Number(day.day.slice(8))}
      </text>
      {isStart ? (
        <text className="starts" x={x + 6} y={y + 33}>
          start
        </text>
      ) : null}
      {meetings.map((number, index) => (
        <g key={number}>
          <circle className="meeting" cx={x + cell - 14 - index * 20} cy={y + 24} r={11} />
          <text className="meeting-number" x={x + cell - 14 - index * 20} y={y + 28.5} textAnchor="middle">
            {number}
          </text>
        </g>
      ))}
    </g>
  )
}
