import { type Finding, shapeOf } from '@ssi/rules'
import { taskIds, type TopicId, topicIds } from '../choices.ts'
import { timetableRequest, type TimetableRequest } from '../records/timetable-request.ts'
import { inZone, isTimeZone } from './in-zone.ts'
import { meetingsOf } from './meetings.ts'
import { drawnFrom, orderFindings } from './order.ts'
import { type TimetableCode, timetableFinding } from './sayings.ts'
import type { Planned, PlannedTopic } from './timetable.ts'

/** The meeting of a topic once it is known which moment it is, and what was found about it. */
interface Settled {
  readonly path: string
  readonly meeting?: string
  readonly instant?: string
  readonly findings: readonly Finding<TimetableCode>[]
}

/**
 * Plans the meetings of the four topics and, since a meeting is the deadline of its topic, the deadlines of their
 * tasks. `every` counts each meeting from the start; bank holidays are not guessed, and nothing is moved.
 *
 * Takes any input and never throws. A day and time that the clocks of the time zone skip or repeat is a finding, and
 * is not planned.
 *
 * @example
 * ```ts run
 * import { planTimetable } from '@ssi/training'
 * const { timetable, findings } = planTimetable({
 *   start: '2026-01-31', every: { months: 1, at: '18:30' }, timeZone: 'Europe/London',
 * })
 * timetable.topics.map(({ meeting }) => meeting)
 * // => ['2026-02-28T18:30', '2026-03-31T18:30', '2026-04-30T18:30', '2026-05-31T18:30']
 * timetable.topics[1]?.instant // => '2026-03-31T17:30:00Z'
 * findings // => []
 * ```
 */
export function planTimetable(request: TimetableRequest): Planned {
  const shape = shapeOf(timetableRequest, request)
  const asked = shape.record as TimetableRequest
  const start = asked.start ?? undefined
  const { timeZone, unknownZone } = zoneOf(asked)
  const { meetings, findings } = meetingsOf(asked)
  const told = [...shape.findings, ...unknownZone, ...findings]
  const settled = topicIds.map((_, index) =>
    settle(asked.meetings ? `meetings.${index}` : 'every', meetings[index], timeZone),
  )
  return {
    timetable: {
      ...(start === undefined ? {} : { start }),
      ...(timeZone === undefined ? {} : { timeZone }),
      topics: topicIds.map((topic, index) => plannedTopic(topic, settled[index], start, settled)),
    },
    findings: [
      ...told,
      ...settled.flatMap((topic) => topic.findings),
      ...missing(asked, meetings, new Set(told.flatMap(({ paths }) => paths))),
      ...orderFindings(start, settled),
    ],
  }
}

function zoneOf({ timeZone }: TimetableRequest): {
  readonly timeZone?: string
  readonly unknownZone: readonly Finding<TimetableCode>[]
} {
  if (timeZone === undefined || timeZone === null) return { unknownZone: [] }
  if (isTimeZone(timeZone)) return { timeZone, unknownZone: [] }
  return { unknownZone: [timetableFinding('time-zone-that-is-not-known', ['timeZone'], [timeZone])] }
}

function settle(path: string, meeting: string | undefined, timeZone: string | undefined): Settled {
  if (meeting === undefined || !meeting.includes('T')) {
    return { path, findings: [], ...(meeting === undefined ? {} : { meeting }) }
  }
  const found = (code: TimetableCode) => [timetableFinding(code, [path], [meeting])]
  if (timeZone === undefined) {
    const hasOffset = meeting.length > '2026-03-01T18:30'.length
    if (hasOffset) return { path, findings: found('offset-without-a-time-zone') }
    return { path, meeting, findings: found('time-without-a-time-zone') }
  }
  const moment = inZone(meeting, timeZone)
  if ('code' in moment) return { path, findings: found(moment.code) }
  return { path, meeting, instant: moment.instant, findings: [] }
}

function plannedTopic(
  topic: TopicId,
  settled: Settled | undefined,
  start: string | undefined,
  all: readonly Settled[],
): PlannedTopic {
  if (settled?.meeting === undefined) return { topic, tasks: taskIds.map((task) => ({ task })) }
  const { meeting, instant } = settled
  return {
    topic,
    from: drawnFrom(
      start,
      meeting,
      all.flatMap((other) => other.meeting ?? []),
    ),
    meeting,
    ...(instant === undefined ? {} : { instant }),
    tasks: taskIds.map((task) => ({ task, by: meeting })),
  }
}

/** The topics without a meeting, in one finding; what was found faulty is not missing as well. */
function missing(
  asked: TimetableRequest,
  meetings: readonly (string | undefined)[],
  told: ReadonlySet<string>,
): readonly Finding<TimetableCode>[] {
  if (!asked.meetings) {
    const isTold = ['start', 'meetings', 'every'].some((path) =>
      [...told].some((other) => other.startsWith(path)),
    )
    return meetings.length > 0 || isTold ? [] : [timetableFinding('meeting-missing', ['meetings'])]
  }
  const paths = topicIds.flatMap((_, index) => {
    const path = `meetings.${index}`
    return meetings[index] === undefined && !told.has(path) ? [path] : []
  })
  return paths.length === 0 ? [] : [timetableFinding('meeting-missing', paths)]
}
