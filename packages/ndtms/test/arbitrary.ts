import { interventionRecord } from '@ssi/ndtms'
import { type FieldEntry, fieldsOf } from '@ssi/rules'
import fc from 'fast-check'

const entries = fieldsOf(interventionRecord)
const days = ['2008-01-01', '2024-02-29', '2024-04-01', '2024-04-05', '2024-06-10', '2027-01-01']

/** Any value that the field at a path may hold; paths count items by number. */
export function valueAt(path: string): fc.Arbitrary<unknown> {
  const found = entryAt(path)
  if (found !== undefined) return ofEntry(found)
  // An item of a list of words or codes.
  const list = entryAt(path.replace(/\.\d+$/, ''))
  return fc.constantFrom(...Object.keys(list?.values ?? { words: 0 }))
}

/** Any sound record, as little or as much of it as may be. */
export const anyRecord: fc.Arbitrary<Record<string, unknown>> = groupAt('') as fc.Arbitrary<
  Record<string, unknown>
>

function entryAt(path: string): FieldEntry | undefined {
  const written = path.replaceAll(/\.\d+(?=\.|$)/g, '[]')
  return entries.find((entry) => entry.path === written)
}

function ofEntry({ path, expected, values = {}, words = [] }: FieldEntry): fc.Arbitrary<unknown> {
  const own = (): fc.Arbitrary<unknown> => {
    if (expected.kind === 'day') return fc.constantFrom(...days)
    if (expected.kind === 'flag') return fc.boolean()
    if (expected.kind === 'whole') return fc.integer({ min: 0, max: 20 })
    if (expected.kind === 'codes') return fc.constantFrom(...Object.keys(values))
    if (expected.kind === 'group') return groupAt(`${path}.`)
    if (expected.kind !== 'list') return fc.constantFrom('key-worker', 'nurse')
    const isOfGroups = entries.some((entry) => entry.path.startsWith(`${path}[].`))
    const codes = Object.keys(values)
    const items: fc.Arbitrary<unknown> = isOfGroups
      ? groupAt(`${path}[].`)
      : codes.length > 0
        ? fc.constantFrom(...codes)
        : fc.constantFrom('substance-misuse', 'other')
    return fc.array(fc.option(items, { nil: null, freq: 8 }), { maxLength: 3 })
  }
  return words.length === 0 ? own() : fc.oneof({ weight: 4, arbitrary: own() }, fc.constantFrom(...words))
}

function groupAt(prefix: string): fc.Arbitrary<object> {
  const own = entries.filter(({ path }) => path.startsWith(prefix) && !/[.[]/.test(path.slice(prefix.length)))
  const fields = own.map((entry) => [
    entry.path.slice(prefix.length),
    fc.option(ofEntry(entry), { nil: undefined }),
  ])
  return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>)
}
