import { day, form, group, list, orNone, record, whole } from '@ssi/rules'
import type * as z from 'zod/mini'
import { meeting, timePattern } from './meeting.ts'
import { timeZone } from './time-zone.ts'
import { named } from './words.ts'

/**
 * What a timetable is planned from: a start, and either the meetings or an interval at which they follow.
 *
 * @example
 * ```ts run
 * import { timetableRequest } from '@ssi/training'
 * timetableRequest.safeParse({ start: '2026-02-20', every: { weeks: 1 } }).success // => true
 * timetableRequest.safeParse({ start: '2026-02-20', timeZone: '+01:00' }).success // => false
 * ```
 */
export const timetableRequest = record({
  start: day(named('start', 'When does topic one start?')),
  meetings: list(orNone(meeting()), {
    ...named('meetings', 'When does the study group meet, topic by topic?'),
    item: { en: 'meeting', nl: 'bijeenkomst' },
  }),
  every: orNone(
    group(
      {
        days: whole(named('days', 'How many days lie between the meetings?')),
        weeks: whole(named('weeks', 'How many weeks lie between the meetings?')),
        months: whole(named('months', 'How many months lie between the meetings?')),
        at: orNone(
          form({
            ...named('time', 'At what time do they begin?'),
            form: { en: 'hours and minutes, as in 18:30' },
            pattern: timePattern,
          }),
        ),
      },
      named('interval', 'At which interval do the meetings follow the start and each other?'),
    ),
  ),
  timeZone: timeZone(),
})

/** What a timetable is planned from, as it is given. */
export type TimetableRequest = z.input<typeof timetableRequest>
