import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/index.ts'
import { visitCondition } from './arbitrary-condition.ts'
import { completeVisit, lessKnown, statedVisit } from './arbitrary-record.ts'
import { isTrue } from './two-valued.ts'

const numRuns = 2000

describe('evaluation', () => {
  it('agrees with a two-valued reading where everything is known', () => {
    fc.assert(
      fc.property(visitCondition({ stating: true }), completeVisit, (condition, visit) => {
        expect(evaluate(condition, visit)).toBe(isTrue(condition, visit))
      }),
      { numRuns },
    )
  })

  it('is firm only where every way to fill in what is unknown agrees', () => {
    const filled = completeVisit.chain((visit) => fc.tuple(fc.constant(visit), lessKnown(visit)))
    fc.assert(
      fc.property(visitCondition({ stating: true }), filled, (condition, [whole, part]) => {
        const truth = evaluate(condition, part)
        if (truth !== undefined) expect(isTrue(condition, whole)).toBe(truth)
      }),
      { numRuns },
    )
  })

  it('is never overturned by an answer, nor by a document that is read and does not say', () => {
    const answered = statedVisit.chain((visit) =>
      lessKnown(visit).chain((more) => fc.tuple(fc.constant(more), lessKnown(more))),
    )
    fc.assert(
      fc.property(visitCondition({ stating: true }), answered, (condition, [more, less]) => {
        const truth = evaluate(condition, less)
        if (truth !== undefined) expect(evaluate(condition, more)).toBe(truth)
      }),
      { numRuns },
    )
  })
})
