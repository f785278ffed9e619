import { conflicts, type FullId, traps } from '@ssi/crosswalk'
import type { Indexed } from '../../src/look-up/search-index.ts'
import { namesOf, partyOf } from './crosswalk-ends.ts'
import { conflictLine, trapLine } from './crosswalk-lines.ts'
import { labelled, type Within } from './look-up-words.ts'
import type { Reference } from './reference.ts'

/** Conflicts are found by what they ask, and by the terms on their two sides. */
export function indexedConflicts(reference: Reference, within: Within): readonly Indexed[] {
  return conflicts.map((conflict) => ({
    kind: 'conflict',
    href: conflictLine(conflict).href,
    codes: [conflict.id],
    ...labelled(conflict.asks),
    synonyms: [],
    ...between(
      reference,
      within,
      conflict.sides.flatMap(({ concepts }) => concepts),
    ),
  }))
}

/** Traps are found by the reading that tempts, and by the terms it mixes up. */
export function indexedTraps(reference: Reference, within: Within): readonly Indexed[] {
  return traps.map((trap) => ({
    kind: 'trap',
    href: trapLine(reference, trap).href,
    codes: [trap.id],
    ...labelled(trap.tempting),
    synonyms: [],
    ...between(reference, within, trap.concepts),
  }))
}

/** What the terms are called, in one hint, so that none of them alone is what the entry is called, and whose they are. */
function between(
  reference: Reference,
  within: Within,
  concepts: readonly FullId[],
): Pick<Indexed, 'hints' | 'scheme'> {
  return {
    hints: [[...new Set(concepts.flatMap((id) => namesOf(reference, id)))].join(', ')],
    scheme: [...new Set(concepts.map((id) => within(partyOf(reference, id).name)))].join(', '),
  }
}
