import { describe, expect, it } from 'vitest'
import { readDay } from '../src/table/days.ts'

describe('a day in a cell', () => {
  it.for([
    ['2024-04-05', 'year-month-day', '2024-04-05'],
    ['2024/4/5', 'year-month-day', '2024-04-05'],
    ['2024.04.05', 'year-month-day', '2024-04-05'],
    ['20240405', 'year-month-day', '2024-04-05'],
    ['2024-04-05T00:00:00', 'year-month-day', '2024-04-05'],
    ['2024-04-05 13:45', 'year-month-day', '2024-04-05'],
    ['2024-04-05T00:00:00.000Z', 'year-month-day', '2024-04-05'],
    ['05/04/2024', 'day-month-year', '2024-04-05'],
    ['5.4.2024', 'day-month-year', '2024-04-05'],
    ['05042024', 'day-month-year', '2024-04-05'],
    ['29/02/2024 00:00:00', 'day-month-year', '2024-02-29'],
    ['04/05/2024', 'month-day-year', '2024-04-05'],
    ['04052024', 'month-day-year', '2024-04-05'],
  ] as const)('%s, %s, is %s', ([text, order, day]) => {
    expect(readDay(text, order)).toEqual({ day })
  })

  it.for([
    ['05/04/24', 'day-month-year', 'two-digit-year'],
    ['24-04-05', 'year-month-day', 'two-digit-year'],
    ['4/5/24', 'month-day-year', 'two-digit-year'],
    ['30/02/2024', 'day-month-year', 'no-such-day'],
    ['29/02/2023', 'day-month-year', 'no-such-day'],
    ['04/13/2024', 'day-month-year', 'no-such-day'],
    ['20241301', 'year-month-day', 'no-such-day'],
    // Written in another order than declared: not guessed.
    ['05/04/2024', 'year-month-day', 'other-form-of-day'],
    ['2024-04-05', 'day-month-year', 'other-form-of-day'],
    ['05/04-2024', 'day-month-year', 'other-form-of-day'],
    ['5 April 2024', 'day-month-year', 'other-form-of-day'],
    ['soon', 'year-month-day', 'other-form-of-day'],
    ['45387', 'year-month-day', 'day-made-number'],
    ['45387.5', 'day-month-year', 'day-made-number'],
  ] as const)('%s, %s, is none: %s', ([text, order, fault]) => {
    expect(readDay(text, order)).toEqual({ fault })
  })
})
