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
  start: day(named('start', 'When does topic one start?', ['begin', 'Wanneer begint onderwerp één?'])),
  meetings: list(orNone(meeting()), {
    ...named('meetings', 'When does the study group meet, topic by topic?', [
      'bijeenkomsten',
      'Wanneer komt de studiegroep bijeen, onderwerp voor onderwerp?',
    ]),
    item: { en: 'meeting', nl: 'bijeenkomst' },
  }),
  every: orNone(
    group(
      {
        days: whole(
          named('days', 'How many days lie between the meetings?', [
            'dagen',
            'Hoeveel dagen zitten er tussen de bijeenkomsten?',
          ]),
        ),
        weeks: whole(
          named('weeks', 'How many weeks lie between the meetings?', [
            'weken',
            'Hoeveel weken zitten er tussen de bijeenkomsten?',
          ]),
        ),
        months: whole(
          named('months', 'How many months lie between the meetings?', [
            'maanden',
            'Hoeveel maanden zitten er tussen de bijeenkomsten?',
          ]),
        ),
        at: orNone(
          form({
            ...named('time', 'At what time do they begin?', ['tijd', 'Hoe laat beginnen ze?']),
            form: { en: 'hours and minutes, as in 18:30', nl: 'uren en minuten, zoals 18:30' },
            pattern: timePattern,
          }),
        ),
      },
      named('interval', 'At which interval do the meetings follow the start and each other?', [
        'tussentijd',
        'Met welke tussentijd volgen de bijeenkomsten op het begin en op elkaar?',
      ]),
    ),
  ),
  timeZone: timeZone(),
})

/** What a timetable is planned from, as it is given. */
export type TimetableRequest = z.input<typeof timetableRequest>
