import fc from 'fast-check'
import type { Visit } from '../visit.ts'

const outcome = fc.constantFrom('came', 'came-late', 'missed')
const day = fc.constantFrom('2024-09-11', '2024-09-12', '2024-09-13')
const number = fc.nat({ max: 2 })
const words = fc.constantFrom('A', 'B')
const topics = fc.uniqueArray(fc.constantFrom('sleep', 'work', 'money'))
const guest = fc.record({ name: words, age: number, came: fc.boolean(), from: day })
const contact = fc.oneof(fc.record({ name: words, reachable: fc.boolean() }), fc.constant('none'))

/** An arbitrary for each field of a visit, once it is known. */
export const fields: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  outcome,
  delay: fc.oneof(number, fc.constant('none')),
  seats: number,
  start: day,
  end: fc.oneof(day, fc.constant('none')),
  room: words,
  consent: fc.boolean(),
  repeat: fc.boolean(),
  topics,
  contact,
  guests: fc.array(guest, { maxLength: 3 }),
}

/** Arbitraries of what stands below a field, by path; list items are written `[]`. */
const below: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  'contact.name': words,
  'contact.reachable': fc.boolean(),
  'topics[]': fc.constantFrom('sleep', 'work', 'money'),
  'guests[]': guest,
  'guests[].name': words,
  'guests[].age': number,
  'guests[].came': fc.boolean(),
  'guests[].from': day,
}

/** An answer to an unknown place: `guests.0.age`. */
export function answerTo(path: string): fc.Arbitrary<unknown> {
  const general = path.replaceAll(/\.\d+/g, '[]')
  const arbitrary = fields[general] ?? below[general]
  if (arbitrary === undefined) throw new Error(`Nothing answers "${path}".`)
  return arbitrary
}

/** A visit of which everything is known. */
export const completeVisit = fc.record(fields) as fc.Arbitrary<Visit>

/** A visit of which everything is known or not stated by its document. */
export const statedVisit = fc.record({
  ...fields,
  room: fc.oneof(words, fc.constant('not-stated')),
  consent: fc.oneof(fc.boolean(), fc.constant('not-stated')),
}) as fc.Arbitrary<Visit>

const absent = Symbol('absent')
const unknown = fc.constantFrom(undefined, null, '')

/** The same record with some of what is known taken out, at any depth. What absence says something of stays. */
export function lessKnown<Whole extends object>(whole: Whole): fc.Arbitrary<Whole> {
  return erased(whole, ['repeat']) as fc.Arbitrary<Whole>
}

function erased(value: unknown, kept: readonly string[] = []): fc.Arbitrary<unknown> {
  if (Array.isArray(value)) return fc.tuple(...value.map((item: unknown) => orUnknown(item)))
  if (typeof value !== 'object' || value === null) return fc.constant(value)
  const entries = Object.entries(value).map(([key, item]) =>
    (kept.includes(key)
      ? fc.constant(item)
      : fc.oneof({ arbitrary: orUnknown(item), weight: 5 }, fc.constant(absent))
    ).map((now) => [key, now] as const),
  )
  return fc.tuple(...entries).map((pairs) => Object.fromEntries(pairs.filter(([, item]) => item !== absent)))
}

function orUnknown(value: unknown): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: erased(value), weight: 2 }, { arbitrary: unknown, weight: 1 })
}
