import { describe, expect, it } from 'vitest'
import { atLeast, defineCheck, derivedFrom, rule } from '../src/index.ts'
import { handbook, visit, type Visit } from './visit.ts'

const daysBetween = (start: string, end: string): number => (Date.parse(end) - Date.parse(start)) / 86_400_000
const derived = { days: derivedFrom(['start', 'end'], { en: 'length in days' }, daysBetween) }

const lastsTwoDays = rule<Visit & { derived?: { days?: number } }>({
  id: 'lasts-two-days',
  says: { en: 'It lasts two days.' },
  cite: handbook,
  force: 'must',
  holds: atLeast('derived.days', 2),
  advice: { en: 'Stay longer.' },
  examples: { passes: [], fails: [] },
})
const check = defineCheck({ scheme: 'visits', record: visit, rules: [lastsTwoDays], derived })

describe('a value derived from fields', () => {
  it('is known once they are', () => {
    expect(check({ start: '2024-09-12', end: '2024-09-14' }).verdict).toBe('conforms')
    expect(check({ start: '2024-09-12', end: '2024-09-13' }).verdict).toBe('breaks')
  })

  it('waits for the fields that are unknown, and names no other', () => {
    expect(check({}).missing.map(({ path }) => path)).toEqual(['start', 'end'])
    expect(check({ start: '2024-09-12' }).missing.map(({ path }) => path)).toEqual(['end'])
  })

  it('is none where one of them is none', () => {
    expect(check({ end: 'none' })).toMatchObject({ verdict: 'breaks', missing: [] })
  })

  it('needs the fields it is derived from', () => {
    expect(check({}, { kept: ['start'] }).standings).toEqual({ 'lasts-two-days': 'not-checked' })
    expect(check({}, { kept: ['start', 'end'] }).standings).toEqual({ 'lasts-two-days': 'undetermined' })
  })

  it('names in a finding the fields it is derived from', () => {
    expect(check({ start: '2024-09-12', end: '2024-09-13' }).findings).toMatchObject([
      {
        paths: ['start', 'end'],
        found: ['2024-09-12', '2024-09-13'],
        labels: [{ en: 'start' }, { en: 'end' }],
      },
    ])
  })
})

describe('a value derived from what a document may not state', () => {
  const isLong = rule<{ derived?: { letters?: number } }>({
    ...lastsTwoDays,
    id: 'is-long',
    holds: atLeast('derived.letters', 2),
    examples: { passes: [], fails: [] },
  })
  const letters = derivedFrom(['room'], { en: 'letters' }, (room: string) => room.length)
  const checkRoom = defineCheck({ scheme: 'visits', record: visit, rules: [isLong], derived: { letters } })

  it('waits for it', () => {
    expect(checkRoom({ room: 'not-stated' }).missing.map(({ path }) => path)).toEqual(['room'])
  })
})
