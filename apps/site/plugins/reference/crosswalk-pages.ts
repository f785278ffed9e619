import { type Conflict, conflicts, mappings, mappingSet, type Trap, traps } from '@ssi/crosswalk'
import type {
  ConflictPageData,
  ConflictsPageData,
  CrosswalkPageData,
  PairCount,
  PairPageData,
  Party,
  TrapsPageData,
} from '../../src/crosswalk/crosswalk-data.ts'
import type { Citation, Text } from '@ssi/taxonomy'
import type { CitationWords } from '../../src/reference/citation-data.ts'
import { citationOf } from './citation.ts'
import { address, downloadOf } from './addresses.ts'
import { partiesBetween, partiesCited, partiesOf, partyOf } from './crosswalk-ends.ts'
import {
  conflictLine,
  conflictRead,
  crosswalkTitle,
  mappingLine,
  pairAddress,
  seenFrom,
  trapLine,
} from './crosswalk-lines.ts'
import { type Reference, sourceLine, sourceLines } from './reference.ts'

/** The matrix of the documents, each cell with its page. */
export function crosswalkPage(reference: Reference): CrosswalkPageData {
  const parties = partiesOf(reference)
  const pairs = pairPages(reference)
  return {
    path: address.crosswalk,
    columns: parties.slice(1),
    rows: parties.slice(0, -1).map((party, at) => ({
      party,
      cells: parties
        .slice(at + 1)
        .map((other) => ({ with: other, ...countBetween(reference, pairs, [party, other]) })),
    })),
    total: {
      mappings: mappings.filter(({ predicate }) => predicate !== 'no-match').length,
      conflicts: conflicts.length,
      traps: traps.length,
    },
    conflicts: address.conflicts,
    traps: address.traps,
    download: downloadOf(address.crosswalk),
  }
}

function countBetween(
  reference: Reference,
  pairs: readonly PairPageData[],
  parties: readonly [Party, Party],
): { readonly count?: PairCount } {
  const href = pairAddress(reference, parties)
  const pair = pairs.find(({ path }) => path === href)
  if (pair === undefined) return {}
  const { mappings: between, conflicts: open, traps: set } = pair
  return { count: { href, mappings: between.length, conflicts: open.length, traps: set.length } }
}

/** A page for every two parties that anything lies between. */
export function pairPages(reference: Reference): readonly PairPageData[] {
  const parties = partiesOf(reference)
  return parties
    .flatMap((one, at) => parties.slice(at + 1).map((other) => pairPage(reference, [one, other])))
    .filter((page) => page.mappings.length + page.none.length + page.conflicts.length + page.traps.length > 0)
}

function pairPage(reference: Reference, parties: readonly [Party, Party]): PairPageData {
  const path = pairAddress(reference, parties)
  const ids = parties.map(({ id }) => id)
  const lines = mappings
    .filter((mapping) => pairAddress(reference, partiesBetween(reference, mapping)) === path)
    .map((mapping) => mappingLine(reference, seenFrom(reference, parties[0], mapping)))
  return {
    path,
    parties,
    sources: reference.sources.map(sourceLine).filter(({ id }) => ids.includes(id)),
    crosswalk: address.crosswalk,
    mappings: lines.filter(({ predicate }) => predicate !== 'no-match'),
    none: lines.filter(({ predicate }) => predicate === 'no-match'),
    conflicts: conflicts.filter((conflict) => opposes(reference, conflict, parties)).map(conflictLine),
    traps: traps
      .filter((trap) => ids.every((id) => trapParties(reference, trap).includes(id)))
      .map((trap) => trapLine(reference, trap)),
  }
}

/** Whether two parties are on the two sides of a conflict. */
function opposes(reference: Reference, { sides }: Conflict, [one, other]: readonly [Party, Party]): boolean {
  const [here = [], there = []] = sides.map(({ cite }) => partiesCited(reference, cite).map(({ id }) => id))
  return (
    (here.includes(one.id) && there.includes(other.id)) || (here.includes(other.id) && there.includes(one.id))
  )
}

function trapParties(reference: Reference, { concepts }: Trap): readonly string[] {
  return concepts.map((id) => partyOf(reference, id).id)
}

export function conflictsPage(reference: Reference): ConflictsPageData {
  return {
    path: address.conflicts,
    crosswalk: address.crosswalk,
    conflicts: conflicts.map((conflict) => conflictRead(reference, conflict)),
  }
}

export function conflictPages(reference: Reference): readonly ConflictPageData[] {
  return conflicts.map((conflict) => ({
    path: address.conflict(conflict.id),
    sources: sourceLines(
      reference,
      conflict.sides.flatMap(({ cite }) => cite),
    ),
    crosswalk: address.crosswalk,
    index: address.conflicts,
    conflict: conflictRead(reference, conflict),
    download: downloadOf(address.crosswalk),
    citation: crosswalkCitation(
      reference,
      conflict.id,
      conflict.asks,
      address.conflict(conflict.id),
      conflict.sides.flatMap(({ cite }) => cite),
    ),
  }))
}

export function trapsPage(reference: Reference): TrapsPageData {
  return {
    path: address.traps,
    crosswalk: address.crosswalk,
    traps: traps.map((trap) => {
      const line = trapLine(reference, trap)
      return { ...line, citation: crosswalkCitation(reference, trap.id, asTrap(trap), line.href, trap.cite) }
    }),
  }
}

const crosswalk = {
  package: '@ssi/crosswalk',
  title: crosswalkTitle,
  version: mappingSet.version,
}

/** A tempting reading is cited as a trap, so that nobody takes it for what holds. */
function asTrap({ tempting: { en, nl } }: Trap): Text {
  return { en: `Trap: ${en}`, ...(nl === undefined ? {} : { nl: `Valkuil: ${nl}` }) }
}

function crosswalkCitation(
  reference: Reference,
  id: string,
  title: Text,
  path: string,
  cite: readonly Citation[],
): CitationWords {
  const after = cite.map(({ place }) => place)
  return citationOf(reference, crosswalk, { id: `crosswalk:${id}`, title, path, after, cite })
}
