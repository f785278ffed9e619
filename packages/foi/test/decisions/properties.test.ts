import {
  agreement,
  decideAnswer,
  decidedRecord,
  type DecidedReading,
  type Decision,
  openWork,
  saveWork,
  tabulate,
} from '@ssi/foi'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyReading, options } from '../responses.ts'

const answer = fc.oneof(
  fc.constantFrom('provided', 'date', 'refused', 'offerings', 'offerings.0.model', 'offerings.1.formats'),
  fc
    .constantFrom(...options)
    .chain((option) => fc.constantFrom(`deliverers.${option}`, `pathwayPoints.${option}`)),
  fc.string(),
)
const value = fc.oneof(
  fc.boolean(),
  fc.constantFrom('yes', 'no', 'not-stated', 'CBT', '2024-09-12', '__proto__'),
  fc.constant([{ text: 'Talks', formats: ['group'] }]),
  fc.jsonValue({ maxDepth: 3 }),
)
const by = { initials: fc.string(), reason: fc.string() }
const decision = fc.oneof(
  fc.record(
    { verdict: fc.constantFrom('confirmed' as const, 'cannot-tell' as const), ...by },
    { requiredKeys: ['verdict'] },
  ),
  fc.record(
    { verdict: fc.constant('corrected' as const), value, ...by },
    { requiredKeys: ['verdict', 'value'] },
  ),
)
const steps = fc.array(fc.tuple(answer, decision), { maxLength: 12 })

function decideAll(reading: DecidedReading, all: readonly (readonly [string, unknown])[]): DecidedReading {
  return all.reduce((so, [which, what]) => decideAnswer(so, which, what as Decision).reading, reading)
}

describe('any decisions on any reading', () => {
  it('stand or are told, and never touch what was read', () => {
    fc.assert(
      fc.property(anyReading, answer, fc.oneof(decision, fc.anything()), (reading, which, what) => {
        const before = structuredClone(reading)
        const decided = decideAnswer(reading, which, what as Decision)
        expect(decided.findings.length > 0).toBe(decided.reading === reading)
        const { decisions, ...rest } = decided.reading
        expect([rest, reading]).toEqual([before, before])
        expect(decisions?.length ?? 0).toBe(decided.findings.length > 0 ? 0 : 1)
      }),
      { numRuns: 300 },
    )
  })

  it('come back from a saved file without loss', () => {
    const responses = fc.array(fc.record({ name: fc.string(), reading: anyReading, steps }), { maxLength: 4 })
    fc.assert(
      fc.property(responses, (all) => {
        const work = all.map(({ name, reading, steps: each }) => ({
          name,
          reading: decideAll(reading, each),
        }))
        const opened = openWork(saveWork(work))
        expect(opened).toEqual({ responses: work, leftOut: [], findings: [] })
        expect(opened.responses.map(({ reading }) => decidedRecord(reading))).toEqual(
          work.map(({ reading }) => decidedRecord(reading)),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('come back from a damaged file, or are told; and what comes back can be worked with', () => {
    const place = fc.array(fc.nat(), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(anyReading, steps, place, fc.jsonValue(), (reading, each, path, instead) => {
        const saved = JSON.parse(saveWork([{ name: 'a', reading: decideAll(reading, each) }]))
        damage(saved, path, instead)
        const { responses, findings } = openWork(JSON.stringify(saved))
        if (Array.isArray(saved.responses) && saved.responses.length > 0)
          expect(responses.length + findings.length).toBeGreaterThan(0)
        expect(tabulate(responses).responses.rows).toHaveLength(responses.length)
        expect(agreement(responses, responses).disagreements).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

/** Puts something else in one place of a saved file: each number chooses among the keys that are there. */
function damage(
  within: Record<string, unknown>,
  [choice = 0, ...deeper]: readonly number[],
  instead: unknown,
): void {
  const keys = Object.keys(within)
  const key = keys[choice % keys.length]
  const next = key === undefined ? undefined : within[key]
  if (key === undefined) return
  if (deeper.length > 0 && typeof next === 'object' && next !== null)
    damage(next as Record<string, unknown>, deeper, instead)
  else within[key] = instead
}
