const MEETING = /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?:[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/

/** Whether a text is a day of the calendar, alone or with a time, and with an offset where a time happens twice. */
export function isMeeting(text: string): boolean {
  const [, year, month, day] = MEETING.exec(text) ?? []
  if (year === undefined) return false
  // The calendar itself answers: a day that there is not comes out as another.
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  return date.toISOString().slice(0, 10) === text.slice(0, 10)
}

/** Whether there is a time zone of this name; offsets are none, since they know no clock changes. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
