import {
  activityRecord,
  checkOtherStructuredTreatment,
  checkTherapyDelivery,
  decideActivity,
  otherStructuredTreatmentRecord,
  therapyDeliveryRecord,
} from '@ssi/models-of-care'
import { fieldsOf, type Report, type Schema } from '@ssi/rules'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

type Door = readonly [string, (record: unknown) => Report<object>, Schema]

const doors: readonly Door[] = [
  ['decideActivity', decideActivity, activityRecord],
  ['checkOtherStructuredTreatment', checkOtherStructuredTreatment, otherStructuredTreatmentRecord],
  ['checkTherapyDelivery', checkTherapyDelivery, therapyDeliveryRecord],
]

/** Any record of a schema, each field answered or not. */
function recordsOf(schema: Schema): fc.Arbitrary<Record<string, unknown>> {
  const top = fieldsOf(schema).filter(({ path }) => !path.includes('.'))
  const values = top.map(
    ({ path, expected, values: known = {}, words = [] }): [string, fc.Arbitrary<unknown>] => {
      const codes = Object.keys(known)
      const domains = fieldsOf(schema).find((field) => field.path === `${path}.domains`)
      if (domains !== undefined) {
        return [
          path,
          fc.oneof(
            fc.constantFrom(...words),
            fc.record({ domains: fc.subarray(Object.keys(domains.values ?? {})) }, { requiredKeys: [] }),
          ),
        ]
      }
      if (expected.kind === 'list') return [path, fc.subarray(codes)]
      if (expected.kind === 'flag') return [path, fc.boolean()]
      if (expected.kind === 'whole') return [path, fc.nat(50)]
      if (expected.kind === 'text') return [path, fc.string({ minLength: 1 })]
      return [path, fc.constantFrom(...codes, ...words)]
    },
  )
  return fc.record(Object.fromEntries(values), { requiredKeys: [] })
}

describe.for(doors)('%s', ([, check, schema]) => {
  it('never throws, and answers with data', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const report = check(input)
        expect(JSON.parse(JSON.stringify(report.findings))).toHaveLength(report.findings.length)
      }),
    )
  })

  it.for([null, undefined, 7, 'text', [], () => 1, Symbol('s'), new Date(), new Map()])(
    'takes %s',
    (input) => {
      expect(check(input).verdict).not.toBe('conforms')
    },
  )

  it('finds no fault in the shape of any record of its schema but that a code is retired', () => {
    fc.assert(
      fc.property(recordsOf(schema), (record) => {
        const faults = check(record).findings.filter(
          ({ code }) => !['rule-broken', 'note', 'retired-code'].includes(code),
        )
        expect(faults).toEqual([])
      }),
    )
  })

  it('never overturns by an answer what was firm without it', () => {
    fc.assert(
      fc.property(recordsOf(schema), fc.nat(), (record, chosen) => {
        const fields = Object.keys(record)
        const left = fields[chosen % Math.max(fields.length, 1)]
        const less = check(Object.fromEntries(Object.entries(record).filter(([field]) => field !== left)))
        const more = check(record)
        const firm = Object.keys(less.standings).filter((rule) => less.standings[rule] !== 'undetermined')
        expect(firm.map((rule) => satisfied(more, rule))).toEqual(firm.map((rule) => satisfied(less, rule)))
        expect(['undetermined', more.verdict]).toContain(less.verdict)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the outcome of an activity', () => {
  it('is the same whatever the activity is called, and whoever is competent for it, however often and wherever', () => {
    fc.assert(
      fc.property(
        recordsOf(activityRecord),
        ({ name, competent, sessions, setting, throughCarats, phase, population, ...deciding }) => {
          const beside = { name, competent, sessions, setting, throughCarats, phase, population }
          expect(decideActivity({ ...deciding, ...beside }).decided).toEqual(decideActivity(deciding).decided)
        },
      ),
    )
  })
})

/** Whether a rule is satisfied: an answer may turn *met* into *not applicable*, which is the same to the verdict. */
function satisfied({ standings }: Report<object>, rule: string): boolean {
  return ['met', 'not-applicable'].includes(standings[rule] ?? '')
}
