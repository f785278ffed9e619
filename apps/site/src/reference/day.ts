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

/** When something was done, as it stands after a verb: in Dutch on a day, but in a month or a year. */
export function whenInWords(date: string): string {
  const words = dayInWords(date)
  if (language === 'en') return words
  return `${date.split('-').length < forms.length ? 'in' : 'op'} ${words}`
}
