import fc from 'fast-check'

const days = fc.constantFrom('2024-09-11', '2024-09-12', '2024-09-13')
const numbers = fc.nat({ max: 2 })
const letters = fc.constantFrom('A', 'B')
const orWord = (known: fc.Arbitrary<unknown>, word: string): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: known, weight: 4 }, { arbitrary: fc.constant(word), weight: 1 })
const orUnknown = (known: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: known, weight: 3 }, { arbitrary: fc.constant(undefined), weight: 1 })

const guest = fc.record({
  name: orUnknown(letters),
  age: orUnknown(numbers),
  came: orUnknown(fc.boolean()),
  from: orUnknown(days),
})
const contact = fc.record({ name: orUnknown(letters), reachable: orUnknown(fc.boolean()) })
const topic = fc.oneof(fc.constantFrom('sleep', 'work', 'money'), fc.constant(null))

/** A visit of which anything may be unknown, at any depth; every value has the kind that its field asks for. */
export const arbitraryVisit: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .record({
    outcome: orUnknown(fc.constantFrom('came', 'came-late', 'missed')),
    delay: orUnknown(orWord(numbers, 'none')),
    seats: orUnknown(numbers),
    start: orUnknown(days),
    end: orUnknown(orWord(days, 'none')),
    room: orUnknown(orWord(letters, 'not-stated')),
    consent: orUnknown(orWord(fc.boolean(), 'not-stated')),
    topics: orUnknown(orWord(fc.array(topic, { maxLength: 4 }), 'none')),
    contact: orUnknown(orWord(contact, 'none')),
    guests: orUnknown(orWord(fc.array(guest, { maxLength: 3 }), 'none')),
  })
  // Objects with a prototype, as users have them.
  .map((visit) => structuredClone(visit))
