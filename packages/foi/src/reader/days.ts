/** A day as written, unless it is no day of the calendar. */
export interface DayRead {
  readonly day?: string
  /** The other day it is with the month first. */
  readonly swapped?: string
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const NUMBERS = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})$/
const NAMED =
  /^(?:[a-z]+day,? )?(?:(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})|([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?),? (\d{4})$/

/** Reads a day: `12/09/2024` has the day first, as in the United Kingdom. */
export function readDay(text: string): DayRead {
  const written = text
    .toLowerCase()
    .replaceAll(/[‐‑–—]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const [, first = '', , second = '', third = ''] = NUMBERS.exec(written) ?? []
  if (first.length === 4) return { day: dayOf(first, second, third) }
  if (first === '') return readNamed(NAMED.exec(written) ?? [])
  const [day, swapped] = [dayOf(third, second, first), dayOf(third, first, second)]
  return day === swapped || !day || !swapped ? { day } : { day, swapped }
}

function readNamed([, first, after, before, second, year = '']: readonly (string | undefined)[]): DayRead {
  const month = MONTHS.findIndex((name) => name.startsWith(after ?? before ?? '-')) + 1
  return { day: dayOf(year, String(month), first ?? second ?? '') }
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined
}
