import type { Finding, Json } from '@ssi/rules'
import { clocks } from './sayings/clocks.ts'
import { interval } from './sayings/interval.ts'
import { order } from './sayings/order.ts'
import { filled, type Saying } from './sayings/saying.ts'

/** What can be found in what a timetable is asked of. */
export type TimetableCode = keyof typeof interval | keyof typeof order | keyof typeof clocks

/** What is said of each code. */
export const sayings: Readonly<Record<TimetableCode, Saying>> = { ...interval, ...order, ...clocks }

/** A finding in the words of its code, about the fields at these paths. */
export function timetableFinding(
  code: TimetableCode,
  paths: readonly string[],
  found: readonly Json[] = [],
): Finding<TimetableCode> {
  const { severity, says, advice } = sayings[code]
  return {
    code,
    severity,
    rules: [],
    paths,
    found,
    says: filled(says, found.map(String).join(', ')),
    advice,
  }
}
