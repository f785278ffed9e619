import type { DayOrder } from '@ssi/ndtms'
import { checkTable as say } from '../words/check-table.ts'

/** The orders in which tables write days, each with the same day of our own. */
export const dayOrders: readonly { readonly order: DayOrder; readonly label: string }[] = [
  { order: 'year-month-day', label: say.yearFirst },
  { order: 'day-month-year', label: say.dayFirst },
  { order: 'month-day-year', label: say.monthFirst },
]
