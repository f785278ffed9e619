import fc from 'fast-check'
import type { DomainData, FieldEntry, RecordData } from '@ssi/rules'

const made = 150

/**
 * Records of one type to read before and after a change: the examples of its rules, and records made from them by
 * putting other values in their fields. Always the same for the same data.
 */
export function recordsOf(data: DomainData, type: RecordData): readonly object[] {
  const shown = examplesOf(data, type.id).map(withoutContext)
  const base = [type.example, ...shown]
  const all = [...base, ...madeFrom(base, type.fields)]
  return [...new Map(all.map((record) => [JSON.stringify(record), record])).values()]
}

/** The records that the rules and notes of a record type are shown by. */
export function examplesOf(data: DomainData, type: string): readonly object[] {
  const rules = data.rules.filter(({ record }) => record === type).map(({ examples }) => examples)
  const notes = data.notes.filter(({ record }) => record === type).map(({ examples }) => examples)
  return [
    ...rules.flatMap(({ passes, fails, undetermined = [] }) => [...passes, ...fails, ...undetermined]),
    ...notes.flatMap(({ applies, silent }) => [...applies, ...silent]),
  ]
}

/** An example without what the front door adds to a record itself. */
function withoutContext(example: object): object {
  const {
    options: _options,
    derived: _derived,
    decided: _decided,
    ...record
  } = example as Record<string, unknown>
  return record
}

/** Records that differ from one of these in up to three fields. */
function madeFrom(base: readonly object[], fields: readonly FieldEntry[]): readonly object[] {
  const values = fields.flatMap((field) => valuesOf(field).map((value) => ({ path: field.path, value })))
  const changed = fc.tuple(
    fc.constantFrom(...base),
    fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }),
  )
  return fc.sample(changed, { seed: 1, numRuns: made }).map(([record, changes]) => {
    const copy = structuredClone(record) as Record<string, unknown>
    for (const { path, value } of changes) put(copy, path.replaceAll('[]', '.0').split('.'), value)
    return copy
  })
}

function put(record: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    if (value === undefined) delete record[key]
    else record[key] = value
    return
  }
  const inner = record[key]
  // What hangs on a none, or on nothing, stays out.
  if (typeof inner === 'object' && inner !== null) put(inner as Record<string, unknown>, rest, value)
}

function valuesOf({ expected, words = [] }: FieldEntry): readonly unknown[] {
  return [undefined, ...words, ...ownValues(expected)]
}

function ownValues(expected: FieldEntry['expected']): readonly unknown[] {
  if (expected.kind === 'codes') return expected.codes
  if (expected.kind === 'day') return ['2006-02-28', '2008-02-29', '2024-03-31', '2024-06-10', '2025-12-31']
  if (expected.kind === 'flag') return [true, false]
  if (expected.kind === 'whole')
    return [expected.least, expected.least + 1, expected.most ?? expected.least + 40]
  return expected.kind === 'text' ? ['words'] : []
}
