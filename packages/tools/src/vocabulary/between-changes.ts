import type { Change } from './change.ts'
import { added, byId, kept, removed } from './pairs.ts'
import type { Between } from './snapshot.ts'

type Found = Omit<Change, 'of'>
type Mapping = Between['mappings'][number]
type Trap = Between['traps'][number]
type Conflict = Between['conflicts'][number]

/** What changed in what lies between schemes: its mappings, traps and conflicts. */
export function betweenChanges(before: Between, after: Between): readonly Change[] {
  const full = (changes: readonly (readonly [string, Found])[]): readonly Change[] =>
    changes.map(([id, change]) => ({ ...change, of: `${after.id}:${id}` }))
  return [
    ...full(listChanges('mapping', before.mappings, after.mappings, mappingChanges)),
    ...full(listChanges('trap', before.traps, after.traps, trapChanges)),
    ...full(listChanges('conflict', before.conflicts, after.conflicts, conflictChanges)),
  ]
}

function listChanges<Item extends { readonly id: string }>(
  what: 'mapping' | 'trap' | 'conflict',
  before: readonly Item[],
  after: readonly Item[],
  changesOf: (old: Item, now: Item) => readonly Found[],
): readonly (readonly [string, Found])[] {
  const [old, now] = [byId(before), byId(after)]
  return [
    ...added(old, now).map(([id]) => [id, { kind: `${what}-added` }] as const),
    ...removed(old, now).map(([id]) => [id, { kind: `${what}-removed` }] as const),
    ...kept(old, now).flatMap(([id, was, is]) => changesOf(was, is).map((change) => [id, change] as const)),
  ]
}

function mappingChanges(old: Mapping, now: Mapping): readonly Found[] {
  return [
    ...differs('mapping-changed', relationOf(old), relationOf(now)),
    ...differs('mapping-weighed', old.confidence, now.confidence),
  ]
}

function relationOf({ from, predicate, to }: Mapping): string {
  return `${from} ${predicate} ${typeof to === 'string' ? to : JSON.stringify(to)}`
}

function trapChanges(old: Trap, now: Trap): readonly Found[] {
  return [
    ...differs('trap-reworded', trapWords(old), trapWords(now)),
    ...differs('trap-placed', old.concepts.join(', '), now.concepts.join(', ')),
  ]
}

const trapWords = ({ tempting, wrong, instead }: Trap): string =>
  [tempting, wrong, instead].map(({ en }) => en).join(' ')

function conflictChanges(old: Conflict, now: Conflict): readonly Found[] {
  return [
    ...differs('conflict-reworded', conflictWords(old), conflictWords(now)),
    ...differs('conflict-placed', conceptsOf(old), conceptsOf(now)),
  ]
}

const conflictWords = ({ asks, sides, treatment }: Conflict): string =>
  [asks, ...sides.map(({ says }) => says), treatment].map(({ en }) => en).join(' ')

const conceptsOf = ({ sides }: Conflict): string => sides.flatMap(({ concepts }) => concepts).join(', ')

function differs(kind: Change['kind'], before: string, after: string): readonly Found[] {
  return before === after ? [] : [{ kind, before, after }]
}
