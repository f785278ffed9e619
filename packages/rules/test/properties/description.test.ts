import fc from 'fast-check'
import { describe as group, expect, it } from 'vitest'
import { type ConditionData, describe, evaluate, fieldsOf } from '../../src/index.ts'
import { visit } from '../visit.ts'
import { completeVisit } from './arbitrary-record.ts'
import { visitCondition } from './arbitrary-condition.ts'
import { narrowCondition } from './narrow-condition.ts'

const fields = fieldsOf(visit)

/** Conditions that read the same, together. */
function byWords(
  conditions: readonly ConditionData[],
  language: 'en' | 'nl',
): readonly (readonly ConditionData[])[] {
  const groups = new Map<string, ConditionData[]>()
  for (const condition of conditions) {
    const words = describe(condition, fields, { language })
    groups.set(words, [...(groups.get(words) ?? []), condition])
  }
  return [...groups.values()].filter((same) => same.length > 1)
}

group.for(['en', 'nl'] as const)('a condition in words (%s)', (language) => {
  it.for([
    ['of every kind', visitCondition({ stating: true, depth: 2 })],
    ['of a few words', narrowCondition],
  ] as const)('differs wherever two conditions differ on a record: conditions %s', ([, condition]) => {
    const some = fc.array(condition, { minLength: 60, maxLength: 60 })
    const records = fc.array(completeVisit, { minLength: 20, maxLength: 20 })
    fc.assert(
      fc.property(some, records, (conditions, visits) => {
        for (const same of byWords(conditions, language)) {
          const truths = same.map((own) => visits.map((record) => evaluate(own, record)))
          for (const [index, truth] of truths.entries()) {
            expect(
              truth,
              `${describe(same[0]!, fields, { language })}\n${JSON.stringify(same[0])}\n${JSON.stringify(same[index])}`,
            ).toEqual(truths[0])
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('holds no name of a field and no code', () => {
    fc.assert(
      fc.property(visitCondition({ stating: true, depth: 2 }), (condition) => {
        expect(describe(condition, fields, { language })).not.toMatch(
          /undefined|\[|came-late|\w\.\w|guestsguest/,
        )
      }),
      { numRuns: 500 },
    )
  })
})
