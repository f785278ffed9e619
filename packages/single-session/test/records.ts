import { fieldsOf } from '@ssi/rules'
import { contactsRecord, offeringRecord } from '@ssi/single-session'
import * as fc from 'fast-check'

const fields = { offering: fieldsOf(offeringRecord), contacts: fieldsOf(contactsRecord) }

/** Any record of a type, each field answered or not. */
export function recordsOf(type: 'offering' | 'contacts'): fc.Arbitrary<Record<string, unknown>> {
  if (type === 'offering') return answers(fields.offering)
  const inside = fields.contacts.filter(({ path }) => path.startsWith('contacts[].'))
  const contact = answers(inside.map((field) => ({ ...field, path: field.path.replace('contacts[].', '') })))
  return fc.record({ contacts: fc.array(contact, { maxLength: 4 }) }, { requiredKeys: [] })
}

function answers(known: readonly (typeof fields.offering)[number][]): fc.Arbitrary<Record<string, unknown>> {
  const values = known.map(
    ({ path, expected, values: labels = {}, words = [] }): [string, fc.Arbitrary<unknown>] => {
      const codes = Object.keys(labels)
      if (expected.kind === 'list') return [path, fc.subarray(codes)]
      if (expected.kind === 'flag') return [path, fc.boolean()]
      if (expected.kind === 'whole') return [path, fc.oneof(fc.nat(4), fc.constantFrom(...words, 1))]
      if (expected.kind === 'day') return [path, fc.constant('2024-03-04')]
      if (expected.kind === 'text')
        return [path, fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom(...words, 'sleep'))]
      return [path, fc.constantFrom(...codes, ...words)]
    },
  )
  return fc.record(Object.fromEntries(values), { requiredKeys: [] })
}
