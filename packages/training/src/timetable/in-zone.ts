import { Temporal } from 'temporal-polyfill'
import type { TimetableCode } from './sayings.ts'

/** A local time in a time zone: the moment it is, or why it is none. */
export type InZone = { readonly instant: string } | { readonly code: TimetableCode }

/** Whether the platform knows a time zone of this name. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** Which moment a day and time is in a time zone, where the clocks leave no choice or the offset makes it. */
export function inZone(local: string, timeZone: string): InZone {
  if (/T.*[+-]/.test(local)) return withOffset(local, timeZone)
  const wanted = Temporal.PlainDateTime.from(local)
  const earlier = wanted.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  const later = wanted.toZonedDateTime(timeZone, { disambiguation: 'later' })
  if (earlier.equals(later)) return { instant: earlier.toInstant().toString() }
  const happens = earlier.toPlainDateTime().equals(wanted)
  return { code: happens ? 'time-that-happens-twice' : 'time-that-does-not-exist' }
}

function withOffset(local: string, timeZone: string): InZone {
  try {
    const moment = Temporal.ZonedDateTime.from(`${local}[${timeZone}]`, { offset: 'reject' })
    return { instant: moment.toInstant().toString() }
  } catch {
    return { code: 'offset-that-does-not-fit' }
  }
}
