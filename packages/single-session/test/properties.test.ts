import type { Report } from '@ssi/rules'
import { assessOffering, checkContacts, exampleContacts, exampleOffering } from '@ssi/single-session'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordsOf } from './records.ts'

const doors = [
  ['assessOffering', 'offering', assessOffering],
  ['checkContacts', 'contacts', checkContacts],
] as const

describe.for(doors)('%s', ([, type, door]) => {
  const check: (input: unknown) => Report<object> = door

  it('never throws, and answers with data', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const report = check(input)
        expect(JSON.parse(JSON.stringify(report.findings))).toHaveLength(report.findings.length)
      }),
    )
  })

  it.for([null, undefined, 7, 'text', () => 1, Symbol('s'), new Date(), new Map()])('takes %s', (input) => {
    expect(check(input).verdict).not.toBe('conforms')
  })

  it('takes a record that holds itself', () => {
    const round: Record<string, unknown> = { name: 'round' }
    round.contacts = [round]
    round.aims = round
    expect(check(round).verdict).not.toBe('conforms')
  })

  it('finds no fault in the shape of any record of its schema but that a code is retired', () => {
    fc.assert(
      fc.property(recordsOf(type), (record) => {
        const faults = check(record).findings.filter(
          ({ code }) => !['rule-broken', 'note', 'retired-code'].includes(code),
        )
        expect(faults).toEqual([])
      }),
    )
  })

  it('never overturns by an answer what was firm without it', () => {
    fc.assert(
      fc.property(recordsOf(type), fc.nat(), (record, chosen) => {
        const less = check(withoutOne(record, chosen))
        const more = check(record)
        const firm = Object.keys(less.standings).filter((rule) => less.standings[rule] !== 'undetermined')
        expect(firm.map((rule) => satisfied(more, rule))).toEqual(firm.map((rule) => satisfied(less, rule)))
        expect(['undetermined', more.verdict]).toContain(less.verdict)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a form', () => {
  it('gets the rules of both definitions as a Standard Schema', () => {
    expect(assessOffering['~standard'].validate(exampleOffering)).toEqual({ value: exampleOffering })
    expect(assessOffering['~standard'].validate({ ...exampleOffering, followUpBooked: true })).toEqual({
      issues: [
        {
          message:
            'followUpBooked: The service never makes a follow-up appointment. Leave it to the client to come back; do not plan the next contact.',
          path: ['followUpBooked'],
        },
      ],
    })
  })

  it('gets the rules on contacts as a Standard Schema', () => {
    expect(checkContacts['~standard'].validate(exampleContacts)).toEqual({ value: exampleContacts })
    expect(checkContacts['~standard'].validate({ contacts: [{ standalone: false }] })).toMatchObject({
      issues: [{ path: ['contacts', 0, 'standalone'] }],
    })
  })
})

describe('what decides nothing', () => {
  it('decides nothing: name, service, modality, format and length', () => {
    fc.assert(
      fc.property(recordsOf('offering'), ({ name, service, modality, formats, minutes, ...deciding }) => {
        const beside = { name, service, modality, formats, minutes }
        expect(assessOffering({ ...deciding, ...beside }).standings).toEqual(
          assessOffering(deciding).standings,
        )
      }),
    )
  })
})

/** The record with one answer less: of an offering a field, of contacts a field of the first. */
function withoutOne(record: Record<string, unknown>, chosen: number): Record<string, unknown> {
  const { contacts } = record
  if (Array.isArray(contacts) && contacts.length > 0)
    return { contacts: [withoutOne(contacts[0] as Record<string, unknown>, chosen), ...contacts.slice(1)] }
  const fields = Object.keys(record)
  const left = fields[chosen % Math.max(fields.length, 1)]
  return Object.fromEntries(Object.entries(record).filter(([field]) => field !== left))
}

/** Whether a rule is satisfied: an answer may turn *met* into *not applicable*, which is the same to the verdict. */
function satisfied({ standings }: Report<object>, rule: string): boolean {
  return ['met', 'not-applicable'].includes(standings[rule] ?? '')
}
