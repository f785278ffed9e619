import { isOfTheCalendar } from '../calendar.ts'
import type { DayOrder } from './mapping.ts'

/** A day as a cell writes it, or why it cannot be read; a day that can be read and does not exist is `no-such-day`. */
export type DayRead =
  | { readonly day: string }
  | { readonly fault: 'two-digit-year' | 'no-such-day' | 'other-form-of-day' | 'day-made-number' }

const PARTED =
  /^(\d{1,4})([-/. ])(\d{1,2})\2(\d{1,4})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
const TOGETHER = /^\d{8}$/
const SPREADSHEET_NUMBER = /^\d{5}(?:\.\d+)?$/

/** Reads a day in the order declared. The time of day is left out. */
export function readDay(text: string, order: DayOrder): DayRead {
  if (TOGETHER.test(text)) return dayOf(together(text, order))
  const [, first = '', , second = '', third = ''] = PARTED.exec(text) ?? []
  if (first === '') return { fault: SPREADSHEET_NUMBER.test(text) ? 'day-made-number' : 'other-form-of-day' }
  const [year, other] = order === 'year-month-day' ? [first, third] : [third, first]
  if (year.length === 2 && other.length <= 2) return { fault: 'two-digit-year' }
  if (year.length !== 4 || other.length > 2) return { fault: 'other-form-of-day' }
  const [month, day] =
    order === 'day-month-year'
      ? [second, first]
      : order === 'month-day-year'
        ? [first, second]
        : [second, third]
  return dayOf([year, month, day])
}

function together(text: string, order: DayOrder): readonly [string, string, string] {
  if (order === 'year-month-day') return [text.slice(0, 4), text.slice(4, 6), text.slice(6)]
  const [first, second] = [text.slice(0, 2), text.slice(2, 4)]
  return order === 'day-month-year' ? [text.slice(4), second, first] : [text.slice(4), first, second]
}

function dayOf([year, month, day]: readonly [string, string, string]): DayRead {
  if (!isOfTheCalendar(Number(year), Number(month), Number(day))) return { fault: 'no-such-day' }
  return { day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }
}
