import { agreement, decideAnswer, type NamedReading } from '@ssi/foi'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyReading, options } from '../responses.ts'

const coded = fc
  .tuple(anyReading, fc.constantFrom(...options), fc.boolean())
  .map(
    ([reading, option, value]) =>
      decideAnswer(reading, `deliverers.${option}`, { verdict: 'corrected', value }).reading,
  )
const work: fc.Arbitrary<NamedReading[]> = fc.uniqueArray(
  fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd'), reading: fc.oneof(anyReading, coded) }),
  { selector: ({ name }) => name },
)

describe('any two coders', () => {
  it('agree as much one way round as the other', () => {
    fc.assert(
      fc.property(work, work, (a, b) => {
        const [one, other] = [agreement(a, b), agreement(b, a)]
        const byName = (of: typeof one) => Object.fromEntries(of.answers.map((each) => [each.of, each]))
        expect(byName(other)).toEqual(byName(one))
        expect([other.onlyInA, other.onlyInB]).toEqual([one.onlyInB, one.onlyInA])
        expect(new Set(other.disagreements.map((each) => ({ ...each, a: each.b, b: each.a })))).toEqual(
          new Set(one.disagreements),
        )
      }),
    )
  })

  it('agree wholly where their work is the same', () => {
    fc.assert(
      fc.property(work, (a) => {
        const { answers, disagreements } = agreement(a, structuredClone(a))
        expect(disagreements).toEqual([])
        expect(
          answers.filter(({ percent, kappa }) => percent !== 100 || (kappa !== 1 && kappa !== 'no-variance')),
        ).toEqual([])
      }),
    )
  })

  it('never have a kappa beyond its bounds, and disagree as often as is counted', () => {
    fc.assert(
      fc.property(work, work, (a, b) => {
        const { answers, disagreements } = agreement(a, b)
        const outside = answers.filter(
          ({ kappa }) => typeof kappa === 'number' && !(kappa >= -1 && kappa <= 1),
        )
        expect(outside).toEqual([])
        const counted = answers.reduce((sum, { compared, agreed }) => sum + compared - agreed, 0)
        expect(counted).toBe(disagreements.length)
      }),
    )
  })
})
