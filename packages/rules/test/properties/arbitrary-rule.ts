import fc from 'fast-check'
import type { Decision, Rule } from '../../src/index.ts'
import { handbook } from '../visit.ts'
import { visitCondition } from './arbitrary-condition.ts'

const condition = visitCondition({ stating: true, depth: 2 })

/** A few rules on a visit, of every severity. */
export const visitRules: fc.Arbitrary<readonly Rule[]> = fc
  .array(
    fc.record(
      {
        when: condition,
        holds: condition,
        force: fc.constantFrom('must', 'should', 'may'),
        basis: fc.constantFrom('stated', 'derived', 'external'),
      },
      { requiredKeys: ['holds', 'force', 'basis'] },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((entries) => entries.map((entry, index): Rule => ({ ...entry, ...words, id: `rule-${index}` })))

const words = {
  says: { en: 'So it is.' },
  advice: { en: 'Make it so.' },
  cite: [handbook],
  examples: { passes: [], fails: [] },
} as const

/** A decision whose rows exclude one another. */
export const visitDecision: fc.Arbitrary<Decision> = fc
  .array(condition, { maxLength: 3 })
  .map((conditions) => ({
    id: 'decision',
    asks: { en: 'What is it?' },
    outcomes: {},
    rows: conditions.map((own, index) => ({
      when: {
        op: 'all',
        conditions: [
          ...conditions.slice(0, index).map((earlier) => ({ op: 'not', condition: earlier }) as const),
          own,
        ],
      },
      outcome: `outcome-${index % 2}`,
      says: { en: 'So it is.' },
      cite: [handbook],
    })),
    otherwise: 'otherwise',
  }))
