import type { ExplainOptions } from '@ssi/rules'
import { inLanguage, type Language } from '@ssi/taxonomy'
import ICAL from 'ical.js'
import { trainingLabel } from '../label.ts'
import type { TopicId } from '../choices.ts'
import { training } from '../scheme.ts'
import type { PlannedTopic, Timetable } from './timetable.ts'

/** What a caller may say about a calendar file. */
export interface CalendarOptions extends ExplainOptions {
  /** When the file was made, ISO 8601 in UTC; now where nothing is said. */
  readonly stamp?: string
}

const byThen = { en: 'To be done by then:', nl: 'Dan moet klaar zijn:' }

/**
 * Writes a timetable as iCalendar (RFC 5545): one event for each meeting that is arranged, with the tasks it is the
 * deadline of. A time in a time zone is written in UTC, one without a time zone as the clocks of the reader have it, a
 * day as a whole day. How long a meeting lasts is not invented: a time has no end. What the module names goes by its
 * own words in every language.
 *
 * @example
 * ```ts run
 * import { planTimetable } from '@ssi/training'
 * import { toICalendar } from '@ssi/training/icalendar'
 * const { timetable } = planTimetable({ meetings: ['2026-03-01'] })
 * const file = toICalendar(timetable, { stamp: '2026-02-01T12:00:00Z' })
 * file.includes('DTSTART;VALUE=DATE:20260301') // => true
 * ```
 */
export function toICalendar(
  timetable: Timetable,
  { stamp = now(), language = 'en' }: CalendarOptions = {},
): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.updatePropertyWithValue('version', '2.0')
  calendar.updatePropertyWithValue(
    'prodid',
    `-//ssi//training ${training.version}//${language.toUpperCase()}`,
  )
  for (const topic of timetable.topics) {
    if (topic.meeting !== undefined) calendar.addSubcomponent(event(topic, topic.meeting, stamp, language))
  }
  return `${calendar.toString()}\r\n`
}

function event(topic: PlannedTopic, meeting: string, stamp: string, language: Language): ICAL.Component {
  const entry = new ICAL.Component('vevent')
  entry.updatePropertyWithValue('uid', `${topic.topic}@training.ssi`)
  entry.updatePropertyWithValue('dtstamp', timeOf(stamp))
  entry.updatePropertyWithValue('dtstart', timeOf(topic.instant ?? meeting))
  entry.updatePropertyWithValue('summary', `${trainingLabel('study-group')}: ${titleOf(topic.topic)}`)
  entry.updatePropertyWithValue('description', deadlines(topic, language))
  return entry
}

function timeOf(moment: string): ICAL.Time {
  if (!moment.includes('T')) return ICAL.Time.fromDateString(moment)
  const isUtc = moment.endsWith('Z')
  return ICAL.Time.fromDateTimeString(`${moment.slice(0, 16)}:00${isUtc ? 'Z' : ''}`)
}

function titleOf(topic: TopicId): string {
  return `${training.concepts[topic].notation ?? ''}, ${trainingLabel(topic)}`
}

function deadlines({ tasks }: PlannedTopic, language: Language): string {
  const lines = tasks.map(({ task }) => `- ${training.concepts[task].notation ?? ''}: ${trainingLabel(task)}`)
  return [inLanguage(byThen, language), ...lines].join('\n')
}

function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`
}
