import { describe, expect, it } from 'vitest'
import { type Condition, equals, note, rule, severityOf, standing } from '../src/index.ts'
import { handbook, type Visit } from './visit.ts'

const isConsented: Condition<Visit> = equals('consent', true)
const isRepeat: Condition<Visit> = equals('repeat', true)

describe('a rule', () => {
  it('is plain data, stated where nothing else is said, its citations a list', () => {
    const written = rule<Visit>({
      id: 'returns-need-consent',
      says: { en: 'A return needs consent.' },
      cite: handbook,
      force: 'must',
      when: isRepeat,
      holds: isConsented,
      advice: { en: 'Ask.' },
      examples: { passes: [{ repeat: true, consent: true }], fails: [{ repeat: true, consent: false }] },
    })
    expect(written).toMatchObject({ basis: 'stated', cite: [handbook] })
    expect(JSON.parse(JSON.stringify(written))).toEqual(written)
  })
})

describe('a note', () => {
  it('is plain data', () => {
    const written = note<Visit>({
      id: 'returned',
      says: { en: 'It was a return.' },
      cite: [handbook],
      when: isRepeat,
      examples: { applies: [{ repeat: true }], silent: [{}] },
    })
    expect(JSON.parse(JSON.stringify(written))).toEqual(written)
    expect(written.cite).toEqual([handbook])
  })
})

describe('the standing of a rule', () => {
  it.for([
    [true, true, 'met'],
    [true, undefined, 'undetermined'],
    [true, false, 'broken'],
    [undefined, true, 'met'],
    [undefined, undefined, 'undetermined'],
    [undefined, false, 'undetermined'],
    [false, true, 'not-applicable'],
    [false, undefined, 'not-applicable'],
    [false, false, 'not-applicable'],
  ] as const)('when %s and holds %s is %s', ([repeat, consent, stands]) => {
    expect(standing({ when: isRepeat, holds: isConsented }, { repeat, consent })).toBe(stands)
  })

  it.for([
    [true, 'met'],
    [undefined, 'undetermined'],
    [false, 'broken'],
  ] as const)('of a rule that always applies, where it holds %s, is %s', ([consent, stands]) => {
    expect(standing({ holds: isConsented }, { consent })).toBe(stands)
  })
})

describe('the severity of a broken rule', () => {
  it.for([
    ['must', 'stated', 'error'],
    ['should-only', 'stated', 'error'],
    ['definition', 'stated', 'error'],
    ['should', 'stated', 'warning'],
    ['may', 'stated', 'info'],
    ['must', 'derived', 'warning'],
    ['should-only', 'derived', 'warning'],
    ['definition', 'derived', 'warning'],
    ['should', 'derived', 'warning'],
    ['may', 'derived', 'info'],
    ['must', 'external', 'warning'],
    ['should-only', 'external', 'warning'],
    ['definition', 'external', 'warning'],
    ['should', 'external', 'warning'],
    ['may', 'external', 'info'],
  ] as const)('%s, %s, is %s', ([force, basis, severity]) => {
    expect(severityOf({ force, basis })).toBe(severity)
  })

  it('is an error for a derived must without which a record makes no sense, and for nothing weaker', () => {
    const wellFormed = true
    expect(severityOf({ force: 'must', basis: 'derived', wellFormed })).toBe('error')
    expect(severityOf({ force: 'definition', basis: 'derived', wellFormed })).toBe('error')
    expect(severityOf({ force: 'should', basis: 'derived', wellFormed })).toBe('warning')
    expect(severityOf({ force: 'may', basis: 'derived', wellFormed })).toBe('info')
    expect(severityOf({ force: 'must', basis: 'external', wellFormed })).toBe('warning')
  })
})
