import type { SingleSessionId } from './scheme.ts'

/** A step of how single session interventions came to the Netherlands. */
export interface TimelineStep {
  readonly event: SingleSessionId
  /** When, in ISO 8601: a decade as `198X`, a year or a day. Absent where the page gives no year. */
  readonly date?: string
}

/**
 * How it came about, in order, as the page tells it.
 *
 * @example
 * ```ts run
 * import { timeline } from '@ssi/single-session'
 * timeline.flatMap(({ date }) => date ?? []) // => ['198X', '2020', '2023-11-25']
 * ```
 */
export const timeline: readonly TimelineStep[] = [
  { event: 'development-abroad', date: '198X' },
  { event: 'introduction-in-the-netherlands', date: '2020' },
  { event: 'continuation-through-employers' },
  { event: 'extension-as-yet' },
  { event: 'date-of-the-page', date: '2023-11-25' },
]
