import { describe, expect, it } from 'vitest'
import { cite, inLanguage } from '../src/index.ts'
import { handbook, trial } from './handbook.ts'

describe('a source', () => {
  it('keeps its sections in the order of the document, each with an id of its name', () => {
    expect(handbook.sections.map(({ id }) => id)).toEqual(['late-arrival', 'missed'])
    expect(handbook.lateArrival).toBe(handbook.sections[0])
  })
})

describe('a citation', () => {
  it('of a section carries the place as a reader reads it', () => {
    expect(cite(handbook.lateArrival)).toEqual({
      source: 'handbook',
      section: 'late-arrival',
      place: { en: 'Handbook, Late arrival', nl: 'Handboek, Late arrival' },
    })
  })

  it('of a part names the part, in each language the place has', () => {
    expect(cite(handbook.lateArrival, 'table')).toEqual({
      source: 'handbook',
      section: 'late-arrival',
      part: 'table',
      place: { en: 'Handbook, Late arrival, table', nl: 'Handboek, Late arrival, tabel' },
    })
    expect(cite(handbook.lateArrival, 'firstNote')).toMatchObject({ part: 'first-note' })
  })

  it('of a publication carries its address and when it was seen', () => {
    expect(cite(trial)).toEqual({
      publication: 'trial',
      place: { en: 'A. Author, A trial of reminders, 2020' },
      address: 'https://example.org/trial',
      seen: '2026-11',
    })
  })
})

describe('a text', () => {
  it('is read in English where it has no Dutch', () => {
    expect(inLanguage({ en: 'Missed', nl: 'Gemist' }, 'nl')).toBe('Gemist')
    expect(inLanguage({ en: 'Missed' }, 'nl')).toBe('Missed')
  })
})
