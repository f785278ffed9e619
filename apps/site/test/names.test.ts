import { describe, expect, it } from 'vitest'
import { isSameName } from '../src/words/language.ts'

describe('two names', () => {
  it('are the same where only cases and what stands in brackets differ', () => {
    expect(isSameName('Single Session Intervention (SSIs)', 'Single Session Intervention (SSI)')).toBe(true)
    expect(isSameName('Single session interventions', 'Single Session Interventions (SSI’s)')).toBe(true)
  })

  it('differ where a word does', () => {
    expect(isSameName('single session therapy', 'eenmalige therapie')).toBe(false)
    expect(isSameName('‘One At A Time’ (OAAT) Therapy', '‘Walk in Therapy’')).toBe(false)
  })
})
