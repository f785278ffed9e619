import { describe, expect, it } from 'vitest'
import { decision, defineDecision, equals, oneOf, present, rule } from '../src/index.ts'
import { handbook, visit, type Visit } from './visit.ts'
import { none, lateHasADelay } from './visit-check.ts'

describe('a decision as a front door', () => {
  const kept = decision<Visit, 'kept' | 'missed'>({
    id: 'appointment',
    asks: { en: 'Was the appointment kept?' },
    outcomes: {
      kept: { label: { en: 'Kept' }, means: { en: 'It took place.' } },
      missed: { label: { en: 'Missed' }, means: { en: 'It did not take place.' } },
    },
    rows: [
      {
        when: oneOf('outcome', ['came', 'came-late']),
        outcome: 'kept',
        says: { en: 'The person came.' },
        cite: handbook,
      },
    ],
    otherwise: 'missed',
  })
  const keptHasADelay = rule<Visit & { decided: { outcome?: 'kept' | 'missed' } }>({
    ...lateHasADelay,
    id: 'kept-has-a-delay',
    when: equals('decided.outcome', 'kept'),
    holds: present('delay'),
    examples: none,
  })
  const decideVisit = defineDecision({
    scheme: 'visits',
    record: visit,
    rules: [keptHasADelay],
    decision: kept,
  })

  it('reports and decides at once, and its rules may speak about the outcome', () => {
    expect(decideVisit({ outcome: 'came', delay: 'none' })).toMatchObject({
      verdict: 'breaks',
      decided: { outcome: 'kept', because: [{ says: { en: 'The person came.' } }] },
    })
    expect(decideVisit({ outcome: 'missed' }).standings).toEqual({ 'kept-has-a-delay': 'not-applicable' })
  })

  it('asks for what the decision waits for while a rule speaks about the outcome', () => {
    expect(decideVisit({})).toMatchObject({
      verdict: 'undetermined',
      missing: [{ path: 'outcome', rules: ['kept-has-a-delay'] }],
      decided: { missing: ['outcome'] },
    })
  })

  it('leaves a rule about the outcome unchecked where the caller keeps none of what decides it', () => {
    expect(decideVisit({}, { kept: ['delay'] }).standings).toEqual({ 'kept-has-a-delay': 'not-checked' })
    expect(decideVisit({}, { kept: ['delay', 'outcome'] }).standings).toEqual({
      'kept-has-a-delay': 'undetermined',
    })
  })

  it('sets a faulty value aside for the decision too', () => {
    expect(decideVisit({ outcome: 'cam' }).decided).toMatchObject({
      possible: ['kept', 'missed'],
      missing: ['outcome'],
    })
  })
})
