import type { DayOrder } from '@ssi/ndtms'

/** The orders in which tables write days, each with the same day of our own. */
export const dayOrders: readonly { readonly order: DayOrder; readonly label: string }[] = [
  { order: 'year-month-day', label: 'year, month, day: 2024-04-30' },
  { order: 'day-month-year', label: 'day, month, year: 30/04/2024' },
  { order: 'month-day-year', label: 'month, day, year: 04/30/2024' },
]
