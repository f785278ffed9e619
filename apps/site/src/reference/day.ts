import { language } from '../words/language.ts'

const forms: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
]

/** A year, a month or a day as a reader is told it: `2024-09-12` is 12 September 2024. */
export function dayInWords(date: string): string {
  const form = forms[date.split('-').length - 1]
  const day = new Date(date)
  if (form === undefined || Number.isNaN(day.getTime())) return date
  return new Intl.DateTimeFormat({ en: 'en-GB', nl: 'nl-NL' }[language], { ...form, timeZone: 'UTC' }).format(
    day,
  )
}
