import { Temporal } from 'temporal-polyfill'
import type { Finding } from '@ssi/rules'
import { topicIds } from '../choices.ts'
import type { TimetableRequest } from '../records/timetable-request.ts'
import { type TimetableCode, timetableFinding } from './sayings.ts'

/** The meetings of the topics in their order, `undefined` where there is none, and what was found. */
export interface Meetings {
  readonly meetings: readonly (string | undefined)[]
  readonly findings: readonly Finding<TimetableCode>[]
}

const LAST_DAY = Temporal.PlainDate.from('9999-12-31')

/** The meetings that are given, or that follow the start at an interval. */
export function meetingsOf(request: TimetableRequest): Meetings {
  const { meetings, every } = request
  if (meetings) {
    const given = meetings.map((meeting) => (meeting === 'none' ? undefined : (meeting ?? undefined)))
    return { meetings: given.slice(0, topicIds.length), findings: aboutGiven(given, request) }
  }
  if (!every || every === 'none') return { meetings: [], findings: [] }
  return atInterval(every, request.start ?? undefined)
}

function aboutGiven(
  given: readonly (string | undefined)[],
  { every }: TimetableRequest,
): readonly Finding<TimetableCode>[] {
  const extra = given.slice(topicIds.length).flatMap((meeting, index) => {
    const path = `meetings.${index + topicIds.length}`
    return meeting === undefined ? [] : [timetableFinding('meeting-beyond-the-last-topic', [path], [meeting])]
  })
  const twice =
    every && every !== 'none' ? [timetableFinding('meetings-given-twice', ['meetings', 'every'])] : []
  return [...twice, ...extra]
}

type Interval = Exclude<NonNullable<TimetableRequest['every']>, 'none'>

/** Each meeting is counted from the start, so that a short month moves no later one. */
function atInterval(interval: Interval, start: string | undefined): Meetings {
  const { at } = interval
  const [days, weeks, months] = [interval.days ?? 0, interval.weeks ?? 0, interval.months ?? 0]
  if (days + weeks + months === 0) return nothing('no-interval', 'every')
  if (start === undefined) return nothing('no-start', 'start')
  const first = Temporal.PlainDate.from(start)
  try {
    const dates = topicIds.map((_, index) => {
      const times = index + 1
      return first.add({ days: days * times, weeks: weeks * times, months: months * times })
    })
    if (dates.some((date) => Temporal.PlainDate.compare(date, LAST_DAY) > 0)) throw new RangeError()
    const time = at && at !== 'none' ? `T${at}` : ''
    return { meetings: dates.map((date) => `${date.toString()}${time}`), findings: [] }
  } catch {
    return nothing('interval-too-long', 'every')
  }
}

function nothing(code: TimetableCode, path: string): Meetings {
  return { meetings: [], findings: [timetableFinding(code, [path])] }
}
