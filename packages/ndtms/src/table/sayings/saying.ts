import type { Severity } from '@ssi/rules'

/** What a sentence is about; without the value it is fit for a log. */
export interface About {
  readonly column?: string
  readonly value?: string
  /** A word the sentence needs and that comes from the mapping or the file, never from a cell. */
  readonly detail?: string
}

/** What is said of a code: first what is wrong, then what to do. */
export interface Saying {
  readonly severity: Severity
  readonly says: (about: About) => string
  readonly advice: string
}

/** The place of a fault. */
export function at({ column }: About): string {
  return column === undefined ? '' : ` in column "${column}"`
}

/** The value at fault and its place. */
export function value(about: About): string {
  return `${about.value === undefined ? 'A value' : `"${about.value}"`}${at(about)}`
}
