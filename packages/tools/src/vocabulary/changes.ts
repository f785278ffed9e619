import type { Change } from './change.ts'
import { betweenChanges } from './between-changes.ts'
import { conceptChanges } from './concept-changes.ts'
import { reading, type FrontDoor } from './reading.ts'
import { recordChanges } from './record-changes.ts'
import { ruleChanges, type ReadTwice } from './rule-changes.ts'
import type { Snapshot } from './snapshot.ts'

/** What changed in a package since its last release. */
export function changesBetween(
  before: Snapshot,
  after: Snapshot,
  front: (name: string) => FrontDoor,
): readonly Change[] {
  const changes = [
    ...exportChanges(before, after),
    ...domainChanges(before, after, front),
    ...(before.between && after.between ? betweenChanges(before.between, after.between) : []),
  ]
  const anyWord = wordsOf(before) !== wordsOf(after)
  return changes.length === 0 && anyWord ? [{ kind: 'wording', of: after.package }] : changes
}

const wordsOf = ({ data, between }: Snapshot): string => JSON.stringify([data, between])

function exportChanges(before: Snapshot, after: Snapshot): readonly Change[] {
  const [old, now] = [namesOf(before), namesOf(after)]
  return [
    ...now.filter((name) => !old.includes(name)).map((of): Change => ({ kind: 'export-added', of })),
    ...old.filter((name) => !now.includes(name)).map((of): Change => ({ kind: 'export-removed', of })),
  ]
}

/** The exported names of a package, each behind the entry it comes from. */
function namesOf({ package: name, exports }: Snapshot): readonly string[] {
  return Object.entries(exports).flatMap(([entry, names]) =>
    names.map((exported) => `${name}${entry.slice(1)} ${exported}`),
  )
}

function domainChanges(
  before: Snapshot,
  after: Snapshot,
  front: (name: string) => FrontDoor,
): readonly Change[] {
  const [old, now] = [before.data, after.data]
  if (old === undefined || now === undefined) return []
  const twice = before.readings.flatMap((was): ReadTwice[] => {
    const type = now.records.find(({ id }) => id === was.type)
    return type === undefined ? [] : [{ before: was, after: reading(type, was.input, front(type.check)) }]
  })
  return [
    ...conceptChanges(now.scheme.id, old.scheme.concepts, now.scheme.concepts),
    ...ruleChanges(old, now, twice),
    ...recordChanges(old, now, twice),
  ]
}
