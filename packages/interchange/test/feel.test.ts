import { feel, feelStanding } from '@ssi/interchange'
import { type ConditionData, evaluate, standing } from '@ssi/rules'
import fc from 'fast-check'
import { evaluate as evaluateFeel } from 'feelin'
import { describe, expect, it } from 'vitest'
import { arbitraryCondition } from './arbitrary-condition.ts'
import { arbitraryVisit } from './arbitrary-record.ts'

const judged = (expression: string, record: Readonly<Record<string, unknown>>): unknown =>
  evaluateFeel(expression, record).value ?? undefined

describe('a condition in FEEL', () => {
  it('comes out in an independent engine as it does in ours, unknowns among the records', () => {
    fc.assert(
      fc.property(arbitraryCondition, arbitraryVisit, (condition, visit) => {
        expect(judged(feel(condition), visit)).toBe(evaluate(condition, visit))
      }),
      { numRuns: 400 },
    )
  })

  it('comes out alike where the engine knows the record by a name', () => {
    fc.assert(
      fc.property(arbitraryCondition, arbitraryVisit, (condition, visit) => {
        expect(judged(feel(condition, 'visit'), { visit })).toBe(evaluate(condition, visit))
      }),
    )
  })

  it('comes out alike on a value that is absent, null or empty', () => {
    const condition: ConditionData = { op: 'equals', field: 'room', value: 'A' }
    const unknown = [{}, { room: null }, { room: '' }, { room: 'not-stated' }]
    expect(unknown.map((record) => judged(feel(condition), record))).toEqual(unknown.map(() => undefined))
  })

  it('keeps quotes, line breaks and marks of direction inside a value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (value) => {
        fc.pre(!['not-stated', ''].includes(value))
        expect(judged(feel({ op: 'equals', field: 'room', value }), { room: value })).toBe(true)
      }),
    )
  })

  it.for(['a-b', 'a b', '', '1st', 'end?', 'not', 'a"b'])('refuses the field name %j', (field) => {
    expect(() => feel({ op: 'present', field })).toThrow(
      `${JSON.stringify(field)} in the path ${JSON.stringify(field)} is no name in FEEL. Use letters, digits and "_", and none of FEEL's own words.`,
    )
  })
})

describe('a rule in FEEL', () => {
  it('stands in an independent engine as it does in ours', () => {
    fc.assert(
      fc.property(
        fc.option(arbitraryCondition, { nil: undefined }),
        arbitraryCondition,
        arbitraryVisit,
        (when, holds, visit) => {
          const rule = when === undefined ? { holds } : { when, holds }
          expect(judged(feelStanding(rule), visit)).toBe(standing(rule, visit))
        },
      ),
      { numRuns: 200 },
    )
  })
})
