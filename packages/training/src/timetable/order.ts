import type { Finding } from '@ssi/rules'
import { type TimetableCode, timetableFinding } from './sayings.ts'

/** Where the meeting of a topic was given, and when it is. */
interface Given {
  readonly path: string
  readonly meeting?: string
}

/** What is odd about meetings in the order of their topics: everything is kept, and said. */
export function orderFindings(
  start: string | undefined,
  topics: readonly Given[],
): readonly Finding<TimetableCode>[] {
  return topics.flatMap(({ path, meeting }, index) => {
    if (meeting === undefined) return []
    const earlier = topics.slice(0, index).flatMap((other) => (other.meeting ? [dayOf(other.meeting)] : []))
    const found = (code: TimetableCode) => timetableFinding(code, [path], [meeting])
    return [
      ...(start !== undefined && dayOf(meeting) < start ? [found('meeting-before-the-start')] : []),
      ...(earlier.includes(dayOf(meeting)) ? [found('meetings-on-one-day')] : []),
      ...(earlier.some((day) => day > dayOf(meeting)) ? [found('meetings-out-of-order')] : []),
    ]
  })
}

/** The day from which a topic is drawn: the last day before its meeting on which something else was. */
export function drawnFrom(start: string | undefined, meeting: string, all: readonly string[]): string {
  const before = [start, ...all].flatMap((other) =>
    other !== undefined && dayOf(other) < dayOf(meeting) ? [dayOf(other)] : [],
  )
  return before.toSorted().at(-1) ?? dayOf(meeting)
}

function dayOf(moment: string): string {
  return moment.slice(0, 10)
}
