import { dayInWords } from '../reference/day.ts'
import { language } from '../words/language.ts'

const locale = { en: 'en-GB', nl: 'nl-NL' }[language]
const longWeekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })
const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })

/** A day, or a day and a time, as a reader is told it. */
export function momentInWords(moment: string): string {
  const [date = '', time] = moment.split('T')
  const words = `${longWeekday.format(new Date(date))} ${dayInWords(date)}`
  if (time === undefined) return words
  const offset = time.slice(5)
  return `${words}, ${time.slice(0, 5)}${offset === '' ? '' : ` (UTC${offset})`}`
}

/** The month that a day is in. */
export function monthInWords(date: string): string {
  return month.format(new Date(date))
}

/** A day of the week, Monday being 0. */
export function dayOfWeekInWords(index: number): string {
  return weekday.format(new Date(Date.UTC(2024, 0, 1 + index)))
}
