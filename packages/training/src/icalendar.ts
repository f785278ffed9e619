export type { CalendarOptions } from './timetable/icalendar.ts'
export { toICalendar } from './timetable/icalendar.ts'
