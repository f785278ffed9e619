import type { Timetable } from '@ssi/training'

/** A day of the calendar, with what happens on it. */
export interface CalendarDay {
  /** The day, ISO 8601. */
  readonly day: string
  /** The number of the topic that is worked on, from 1. */
  readonly topic?: number
  /** The numbers of the topics that are discussed. */
  readonly meetings: readonly number[]
  readonly isStart: boolean
}

/** A week from Monday to Sunday, or how many weeks on which nothing begins or ends are left out. */
export type CalendarRow = readonly CalendarDay[] | { readonly skipped: number }

const DAY = 86_400_000
/** Of a run of weeks in which nothing happens, as many are drawn at most. */
const MOST_QUIET = 3

/** The weeks that a timetable spans. */
export function calendarRows({ start, topics }: Timetable): readonly CalendarRow[] {
  const spans = topics.flatMap(({ from, meeting }, index) =>
    meeting === undefined ? [] : [{ number: index + 1, from: from ?? meeting, to: meeting.slice(0, 10) }],
  )
  const days = [
    ...(start === undefined ? [] : [start]),
    ...spans.flatMap(({ from, to }) => [from, to]),
  ].toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  const busy = new Set(days.map((day) => mondayOf(day)))
  const rows: CalendarRow[] = []
  for (let monday = mondayOf(first); monday <= mondayOf(last);) {
    const quiet = quietWeeks(monday, busy, mondayOf(last))
    if (quiet > MOST_QUIET) {
      rows.push({ skipped: quiet })
      monday += 7 * quiet
    } else {
      rows.push(week(monday, start, spans))
      monday += 7
    }
  }
  return rows
}

interface Span {
  readonly number: number
  readonly from: string
  readonly to: string
}

function week(monday: number, start: string | undefined, spans: readonly Span[]): readonly CalendarDay[] {
  return Array.from({ length: 7 }, (_, index): CalendarDay => {
    const day = dayAt(monday + index)
    const topic = spans.find(({ from, to }) => {
      const isFirst = day === from && (from === start || from === to)
      return day <= to && (day > from || isFirst)
    })?.number
    const meetings = spans.filter(({ to }) => to === day).map(({ number }) => number)
    return { day, ...(topic === undefined ? {} : { topic }), meetings, isStart: day === start }
  })
}

/** How many weeks from this one on have no beginning and no end in them. */
function quietWeeks(monday: number, busy: ReadonlySet<number>, last: number): number {
  const next = [...busy].filter((week) => week >= monday).toSorted((a, b) => a - b)[0] ?? last
  return (next - monday) / 7
}

/** Days are counted from 1 January 1970, a Thursday. */
function mondayOf(day: string): number {
  const number = Date.parse(day) / DAY
  return number - ((((number + 3) % 7) + 7) % 7)
}

function dayAt(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10)
}
