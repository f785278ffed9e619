import { describe, expect, it } from 'vitest'
import { branch, checkScheme, cite, type ConceptEntry, defineScheme, elsewhere } from '../src/index.ts'
import { attendance } from './attendance.ts'
import { handbook } from './handbook.ts'

type Entry = Partial<ConceptEntry<string>>

const base = { kind: 'event', label: { en: 'Some event' }, named: true, cite: cite(handbook.missed) } as const
const scheme = (concepts: Readonly<Record<string, Entry>>) =>
  defineScheme({
    id: 'events',
    title: { en: 'Events' },
    summary: { en: 'What happened.' },
    version: '1.0.0',
    concepts: Object.fromEntries(
      Object.entries(concepts).map(([id, entry]) => [id, { ...base, ...entry } as ConceptEntry<string>]),
    ),
  })
const faults = (concepts: Readonly<Record<string, Entry>>) => checkScheme(scheme(concepts), [handbook])
const defined = (en: string): Entry => ({ named: undefined, definition: { en } })

describe('a sound scheme', () => {
  it('has no faults', () => {
    expect(checkScheme(attendance, [handbook])).toEqual([])
  })
})

describe('checking a scheme finds', () => {
  it('a parent that is not there, and the nearest that is', () => {
    expect(faults({ attended: {}, late: { broader: 'atended' } })).toEqual([
      { code: 'dangling-broader', concept: 'late', found: 'atended', nearest: 'attended' },
    ])
  })

  it('a neighbour that is not there', () => {
    const { missed } = branch({ missed: { ...base, not: { [elsewhere('piano')]: { en: 'no music' } } } })
    expect(faults({ missed })).toEqual([{ code: 'dangling-neighbour', concept: 'missed', found: 'piano' }])
  })

  it('a retired concept whose successor is not there', () => {
    const retired = { since: '1.1.0', reason: { en: 'Nobody used it.' }, use: ['atended'] }
    expect(faults({ attended: {}, old: { retired } })).toEqual([
      { code: 'dangling-successor', concept: 'old', found: 'atended', nearest: 'attended' },
    ])
  })

  it('a place that none of the sources has', () => {
    const place = { source: 'handbook', section: 'gone', place: { en: 'Handbook, Gone' } }
    expect(faults({ late: { cite: place } })).toEqual([
      { code: 'dangling-citation', concept: 'late', found: 'Handbook, Gone' },
    ])
  })

  it('a part that its section does not have', () => {
    const place = {
      source: 'handbook',
      section: 'late-arrival',
      part: 'gone',
      place: { en: 'Handbook, Late arrival, gone' },
    }
    expect(faults({ late: { cite: place } })).toEqual([
      { code: 'dangling-citation', concept: 'late', found: 'Handbook, Late arrival, gone' },
    ])
  })

  it('a cycle, at each concept of it and at no other', () => {
    expect(
      faults({ a: { broader: 'b' }, b: { broader: 'c' }, c: { broader: 'b' }, d: { broader: 'd' } }),
    ).toEqual([
      { code: 'cycle', concept: 'b', found: 'b' },
      { code: 'cycle', concept: 'c', found: 'c' },
      { code: 'cycle', concept: 'd', found: 'd' },
    ])
  })

  it('two concepts with one definition', () => {
    const words = 'The person came after the agreed time.'
    expect(faults({ late: defined(words), tardy: defined(`${words.toUpperCase()} `) })).toEqual([
      { code: 'same-definition', concept: 'tardy', found: `${words.toUpperCase()} ` },
    ])
  })

  it('a definition that uses its own label', () => {
    const late: Entry = { ...defined('A late arrival, whatever the reason.'), label: { en: 'Late arrival' } }
    expect(faults({ late })).toEqual([
      { code: 'defined-by-its-own-label', concept: 'late', found: 'A late arrival, whatever the reason.' },
    ])
  })

  it('a definition of more than three hundred characters', () => {
    const long = 'x'.repeat(301)
    expect(faults({ late: defined(long) })).toEqual([
      { code: 'definition-too-long', concept: 'late', found: long },
    ])
    expect(faults({ late: defined('x'.repeat(300)) })).toEqual([])
  })

  it('a synonym that two concepts share', () => {
    expect(faults({ late: { synonyms: { en: ['slow'] } }, missed: { synonyms: { en: ['Slow'] } } })).toEqual([
      { code: 'ambiguous-name', concept: 'late', found: 'slow' },
      { code: 'ambiguous-name', concept: 'missed', found: 'Slow' },
    ])
  })

  it('a synonym that is the label of another concept', () => {
    expect(
      faults({
        late: { label: { en: 'Late' } },
        missed: { label: { en: 'Missed' }, synonyms: { en: ['late'] } },
      }),
    ).toEqual([{ code: 'ambiguous-name', concept: 'missed', found: 'late' }])
  })

  it("nothing wrong with one label for two concepts: labels are the source's own", () => {
    expect(faults({ late: {}, missed: {} })).toEqual([])
  })

  it('an id that is not in kebab-case', () => {
    expect(faults({ Late_arrival: {} })).toEqual([
      { code: 'id-not-kebab-case', concept: 'Late_arrival', found: 'Late_arrival' },
    ])
  })

  it('names of object properties where they are not concepts', () => {
    expect(faults({ late: { broader: 'constructor' } })).toEqual([
      { code: 'dangling-broader', concept: 'late', found: 'constructor' },
    ])
  })
})
