import { normalise } from '@ssi/taxonomy'
import type { Entry } from './responses.ts'
import type { Summary } from './summary.ts'

/** A response as a row of the list. */
export type Line = Summary & Pick<Entry, 'key' | 'name'>

/** What the status of a response is called. */
export const statuses = {
  read: 'read',
  'in-part': 'read in part',
  refused: 'refused',
  unread: 'not read',
} as const

/** A person has something to decide or to look at. */
export function waits({ unsure, status, why }: Line): boolean {
  return unsure > 0 || (status !== 'refused' && why !== '')
}

/** The name or the status has every word of a filter. */
export function matches({ name, status }: Line, filter: string): boolean {
  const text = normalise(`${name} ${statuses[status]}`)
  return normalise(filter)
    .split(' ')
    .every((word) => text.includes(word))
}

/** Which of two lines comes first by one of their columns. */
export function compare(a: Line, b: Line, column: string): number {
  return cell(a, column).localeCompare(cell(b, column), 'en', { numeric: true })
}

function cell(line: Line, column: string): string {
  const own: Readonly<Record<string, unknown>> = { ...line.answers, ...line }
  return String(own[column])
}
