/** A day as written: read, read although day and month could be swapped, or not a day of the calendar. */
export interface DayRead {
  readonly day?: string
  /** The other day it could be. */
  readonly swapped?: string
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
const DAY_FIRST = /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]+)\.?,? (\d{4})$/
const MONTH_FIRST = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/

/** Reads a day: `12/09/2024` has the day first, as in the United Kingdom. */
export function readDay(text: string): DayRead {
  const found = text
    .slice(0, 60)
    .trim()
    .toLowerCase()
    .replace(/[–—‐‑]/g, '-')
    .replace(/\s+/g, ' ')
  const [, day, month, year] = NUMBERS.exec(found) ?? []
  if (day !== undefined) return readNumbers(year, month, day)
  const [, isoYear, isoMonth, isoDay] = YEAR_FIRST.exec(found) ?? []
  if (isoDay !== undefined) return { day: dayOf(isoYear, isoMonth, isoDay) }
  const [, first, name, namedYear] = DAY_FIRST.exec(found) ?? []
  if (first !== undefined) return { day: dayOf(namedYear, monthOf(name), first) }
  const [, monthName, second, secondYear] = MONTH_FIRST.exec(found) ?? []
  return { day: dayOf(secondYear, monthOf(monthName), second) }
}

function readNumbers(year = '', month = '', day = ''): DayRead {
  const swapped = dayOf(year, day, month)
  const read = dayOf(year, month, day)
  return read === undefined || swapped === undefined || read === swapped
    ? { day: read }
    : { day: read, swapped }
}

function monthOf(name = ''): string {
  const month = name.length < 3 ? 0 : MONTHS.findIndex((each) => each.startsWith(name)) + 1
  return month === 0 ? '' : String(month)
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (year === '' || month === '' || day === '' || Number.isNaN(date.getTime())) return undefined
  const iso = date.toISOString().slice(0, 10)
  return iso === [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-') ? iso : undefined
}
