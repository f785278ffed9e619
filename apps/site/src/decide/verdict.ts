import type { Decided } from '@ssi/rules'
import type { Text } from '@ssi/taxonomy'
import type { Place } from '../reference/page-data.ts'
import type { Path } from './path.ts'
import { outcomeOf, type Table } from './table.ts'
import { decideWords } from '../words/decide.ts'
import { sentence } from '../words/language.ts'

/** What a path comes to, in words. */
export interface VerdictWords {
  readonly heading: Text
  readonly means: Text
}

export function verdictOf(table: Table, { decided, open }: Path): VerdictWords {
  if (decided.outcome !== undefined) {
    const { label, means } = outcomeOf(table, decided.outcome)
    const limited = sentence([means], (say, language) => `${say(means)} ${decideWords.limit[language]}`)
    return { heading: label, means: isOtherwise(table, decided) ? limited : means }
  }
  const labels = decided.possible.map((id) => outcomeOf(table, id).label)
  return {
    heading: open.length > 0 ? decideWords.notDecided : decideWords.notByKnown,
    means: sentence(labels, (say, language) =>
      decideWords.possible[language](
        labels.length,
        table.outcomes.length,
        listed(
          labels.map((label) => `“${say(label)}”`),
          decideWords.or[language],
        ),
      ),
    ),
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

function listed(words: readonly string[], or: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)}`
}
