import type { DomainData, FieldEntry, RecordData } from '@ssi/rules'
import type { Change } from './change.ts'
import { added, byId, kept, removed } from './pairs.ts'
import type { ReadTwice } from './rule-changes.ts'

/** What changed among the record types of a domain, and in how records are read and decided. */
export function recordChanges(
  before: DomainData,
  after: DomainData,
  twice: readonly ReadTwice[],
): readonly Change[] {
  const [old, now] = [byId(before.records), byId(after.records)]
  return [
    ...added(old, now).map(([id]): Change => ({ kind: 'record-added', of: id })),
    ...removed(old, now).map(([id]): Change => ({ kind: 'record-removed', of: id })),
    ...kept(old, now).flatMap(([id, was, is]) => fieldChanges(id, was, is)),
    ...kept(old, now).flatMap(([id]) =>
      readingChanges(
        id,
        twice.filter(({ after: { type } }) => type === id),
      ),
    ),
  ]
}

function fieldChanges(type: string, was: RecordData, is: RecordData): readonly Change[] {
  const [old, now] = [byPath(was.fields), byPath(is.fields)]
  const of = (path: string): string => `${type}.${path}`
  return [
    ...added(old, now).map(([path]): Change => ({ kind: 'field-added', of: of(path) })),
    ...removed(old, now).map(([path]): Change => ({ kind: 'field-removed', of: of(path) })),
    ...kept(old, now).flatMap(([path, before, after]) =>
      fieldChange(before, after).map((change) => ({ ...change, of: of(path) })),
    ),
  ]
}

function fieldChange(before: FieldEntry, after: FieldEntry): readonly Omit<Change, 'of'>[] {
  const [old, now] = [valuesOf(before), valuesOf(after)]
  return [
    ...(holds(before) === holds(after)
      ? []
      : [{ kind: 'field-changed', before: holds(before), after: holds(after) } as const]),
    ...now
      .filter((value) => !old.includes(value))
      .map((value) => ({ kind: 'value-added', after: value }) as const),
    ...old
      .filter((value) => !now.includes(value))
      .map((value) => ({ kind: 'value-removed', before: value }) as const),
  ]
}

/** What a field holds, beside the values that are listed. */
function holds({ expected, absent }: FieldEntry): string {
  const kind =
    expected.kind === 'whole' ? `whole, ${expected.least} to ${expected.most ?? 'any'}` : expected.kind
  return absent === undefined ? kind : `${kind}, ${String(absent)} where absent`
}

function valuesOf({ expected, words = [] }: FieldEntry): readonly string[] {
  return [...(expected.kind === 'codes' ? expected.codes : []), ...words]
}

const byPath = (fields: readonly FieldEntry[]): Readonly<Record<string, FieldEntry>> =>
  Object.fromEntries(fields.map((field) => [field.path, field]))

function readingChanges(type: string, twice: readonly ReadTwice[]): readonly Change[] {
  const when = (kind: Change['kind'], differs: (pair: ReadTwice) => boolean): readonly Change[] => {
    const records = twice.filter(differs).map(({ after }) => after.input)
    return records.length > 0 ? [{ kind, of: type, records }] : []
  }
  return [
    ...when('record-stricter', ({ before, after }) => !before.faulty && after.faulty),
    ...when('record-looser', ({ before, after }) => before.faulty && !after.faulty),
    ...when(
      'record-read-otherwise',
      ({ before, after }) => !before.faulty && !after.faulty && readsOtherwise(before.read, after.read),
    ),
    ...when('decided-otherwise', ({ before, after }) => before.outcome !== after.outcome),
  ]
}

/** Whether a value that was read is read as another one now; new values beside it do not count. */
function readsOtherwise(before: unknown, after: unknown): boolean {
  if (typeof before !== 'object' || before === null) return before !== after
  if (typeof after !== 'object' || after === null) return true
  if (Array.isArray(before) && before.length !== (after as readonly unknown[]).length) return true
  return Object.entries(before).some(([key, value]) =>
    readsOtherwise(value, (after as Record<string, unknown>)[key]),
  )
}
