import type { Decided } from '@ssi/rules'
import type { Text } from '@ssi/taxonomy'
import type { Place } from '../reference/page-data.ts'
import type { Path } from './path.ts'
import { outcomeOf, type Table } from './table.ts'

/** What a path comes to, in words. */
export interface VerdictWords {
  readonly heading: string
  readonly means: string
}

export function verdictOf(table: Table, { decided, open }: Path): VerdictWords {
  if (decided.outcome !== undefined) {
    const { label, means } = outcomeOf(table, decided.outcome)
    const limit = isOtherwise(table, decided)
      ? ' That is a limit of the source, and says nothing against the work or the person.'
      : ''
    return { heading: label.en, means: `${means.en}${limit}` }
  }
  return {
    heading: open.length > 0 ? 'Not decided yet' : 'Not decided by what is known',
    means: `${decided.possible.length} of ${table.outcomes.length} outcomes are possible: ${listed(decided.possible.map((id) => `“${outcomeOf(table, id).label.en}”`))}.`,
  }
}

/** A sentence that decides, with its places. */
export interface Reason {
  readonly says: Text
  readonly places: readonly Place[]
}

/** The rows that are true of the answers, each with its place. */
export function reasonsOf({ rows }: Table, { because }: Decided): readonly Reason[] {
  return rows.filter((row) => because.includes(row))
}

/** Whether it was decided because no row is true. */
export function isOtherwise({ otherwise }: Table, { outcome, because }: Decided): boolean {
  return outcome === otherwise.id && because.length === 0
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
