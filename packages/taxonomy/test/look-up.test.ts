import { describe, expect, it } from 'vitest'
import { cite, defineScheme, lookUp, nearest, normalise } from '../src/index.ts'
import { attendance } from './attendance.ts'
import { handbook } from './handbook.ts'

const find = lookUp(attendance)

describe('looking up words in a scheme', () => {
  it.for([
    ['an id', 'arrived-late'],
    ['a label, whatever its case and blanks', '  ARRIVED   late '],
    ['a Dutch label', 'te laat'],
    ['a synonym', 'Tardy'],
    ['a notation', 'l'],
  ])('matches %s', ([, words]) => {
    expect(find(words ?? '')).toEqual({ match: 'arrived-late', suggestions: [] })
  })

  it('only suggests for a hint', () => {
    expect(find('delayed')).toEqual({ suggestions: ['arrived-late'] })
    expect(find('slow')).toEqual({ suggestions: ['arrived-late', 'did-not-attend'] })
  })

  it('only suggests for a slip of spelling', () => {
    expect(find('arived late')).toEqual({ suggestions: ['arrived-late'] })
  })

  it('finds nothing for other words, none, and names of object properties', () => {
    for (const words of ['piano lessons', '', '__proto__', 'constructor', 'toString']) {
      expect(find(words)).toEqual({ suggestions: [] })
    }
  })

  it('suggests each concept that a word names, and matches none of them', () => {
    const entry = { kind: 'event', named: true, cite: cite(handbook.missed) } as const
    const twice = defineScheme({
      ...attendance,
      concepts: {
        'a-one': { ...entry, label: { en: 'Same' } },
        'b-two': { ...entry, label: { en: 'same' } },
      },
    })
    expect(lookUp(twice)('SAME')).toEqual({ suggestions: ['a-one', 'b-two'] })
  })
})

describe('the nearest candidate', () => {
  const ids = ['arrived-late', 'did-not-attend']

  it('is the one with the fewest letters changed', () => {
    expect(nearest('did-not-atend', ids)).toBe('did-not-attend')
  })

  it('is none where more than a third of the letters differ', () => {
    expect(nearest('arrived-lxxxx', ids)).toBe('arrived-late')
    expect(nearest('arxxxxx-lxxx', ids)).toBeUndefined()
  })

  it('is none for a word of which no letter is right', () => {
    expect(nearest('', ['l'])).toBeUndefined()
    expect(nearest('x', ['l'])).toBeUndefined()
    expect(nearest('ye', ['yes'])).toBe('yes')
  })

  it('is none for a very long word, whatever the candidates', () => {
    const word = 'a'.repeat(10_000)
    expect(nearest(word, [word])).toBeUndefined()
  })
})

describe('the normal form of words', () => {
  it.for([
    ['case and blanks', ' Top\t UP\r\n', 'top up'],
    ['non-breaking blanks', 'top\u00a0up', 'top up'],
    ['typographic quotes', '‘Top up’ “now”', '\'top up\' "now"'],
    ['dashes', 'drop–in, re‑referral', 'drop-in, re-referral'],
    ['ligatures and full-width letters', 'ﬁrst ＡＢ', 'first ab'],
  ])('folds %s', ([, text, folded]) => {
    expect(normalise(text ?? '')).toBe(folded)
  })

  it('is its own normal form', () => {
    expect(normalise(normalise('  ‘ＡＢ’ – x '))).toBe(normalise('  ‘ＡＢ’ – x '))
  })
})
