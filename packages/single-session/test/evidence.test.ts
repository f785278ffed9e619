import {
  evidence,
  findEvidence,
  type Problem,
  publications,
  singleSession,
  timeline,
} from '@ssi/single-session'
import { singleSessionPublications } from '@ssi/sources'
import { describe, expect, it } from 'vitest'

const { concepts } = singleSession
const effects = (problem: Problem) =>
  findEvidence({ population: 'young-people', problem })
    .filter(({ size }) => size === undefined)
    .map(({ arm, effect }) => [arm, effect])

describe('the findings of the page', () => {
  it.for<readonly [Problem, string, string]>([
    ['depression', 'small', 'not-significant'],
    ['anxiety', 'medium', 'medium'],
    ['behavioural-problems', 'medium', 'medium'],
  ])('on %s: longer treatment %s, one session %s', ([problem, long, one]) => {
    expect(effects(problem)).toEqual([
      ['full-length', long],
      ['one-session', one],
    ])
  })

  it('carry no number, because the page has none', () => {
    const [page] = concepts['depression-in-the-meta-analysis'].cite
    const ofPage = evidence.filter(({ claim }) => concepts[claim].cite.some((cite) => 'source' in cite))
    expect(page).toMatchObject({ source: 'single-session-page' })
    expect(ofPage).toHaveLength(6)
    expect(ofPage.filter(({ size }) => size !== undefined)).toEqual([])
  })

  it.for<Problem>(['alcohol-problems', 'eating-disorders', 'relationship-problems'])(
    'say nothing on %s, which the page names without a finding',
    (problem) => {
      expect(findEvidence({ population: 'young-people', problem })).toEqual([])
    },
  )

  it('tell red from blue: the longer treatments are red, the single sessions blue', () => {
    expect(concepts['standard-treatments-of-12-to-16-sessions'].definition?.en).toMatch(/\bred\b/)
    expect(concepts['interventions-of-one-session'].definition?.en).toMatch(/\bblue\b/)
  })

  it('take 12 to 16 sessions for a comparator and no norm', () => {
    expect(concepts['standard-treatments-of-12-to-16-sessions'].definition?.en).toMatch(/no norm/)
  })

  it('see no dependence on severity, as a hedged claim', () => {
    expect(concepts['effects-and-severity']).toMatchObject({ kind: 'claim' })
    expect(concepts['effects-and-severity'].definition?.en).toMatch(/seems/)
  })
})

describe('a finding on young people', () => {
  it('is shown for nobody else, whoever asks', () => {
    const others = ['employees', 'adults', 'adult drug misusers', 'YOUNG-PEOPLE', '', 'people', '__proto__']
    expect(others.flatMap((population) => findEvidence({ population }))).toEqual([])
    expect(findEvidence({ population: 'young-people' })).toEqual(evidence)
  })

  it('says on its page that young people are who it is about', () => {
    const claims = Object.values(concepts).filter(
      ({ kind, cite }) => kind === 'claim' && cite.some(isOnEffect),
    )
    expect(claims.length).toBeGreaterThan(10)
    expect(claims.filter(({ population }) => population?.en !== 'young people')).toEqual([])
    expect(evidence.filter(({ claim }) => !claims.some(({ id }) => id === claim))).toEqual([])
  })

  it('cannot be written for another population', () => {
    // @ts-expect-error there is no finding on employees
    const finding: (typeof evidence)[number] = { ...evidence[0], population: 'employees' }
    expect(evidence).not.toContain(finding)
  })
})

describe('substance use', () => {
  it('has one finding, the weakest that was measured', () => {
    const found = findEvidence({ population: 'young-people', problem: 'substance-use' })
    const measured = evidence.filter(({ arm, size }) => arm === 'one-session' && size !== undefined)
    expect(found).toEqual([
      {
        claim: 'effect-of-one-session-on-substance-abuse',
        population: 'young-people',
        problem: 'substance-use',
        arm: 'one-session',
        size: 0.08,
      },
    ])
    expect(Math.min(...measured.map(({ size = 1 }) => size))).toBe(found[0]?.size)
  })

  it('is in no other claim', () => {
    const claims = Object.values(concepts).filter(
      ({ kind, definition }) => kind === 'claim' && /substance|alcohol|drug/i.test(definition?.en ?? ''),
    )
    expect(claims.map(({ id }) => id)).toEqual(['effect-of-one-session-on-substance-abuse'])
  })
})

describe('the figures of the meta-analyses', () => {
  it('are somebody else’s, with an address, and stand in both languages as the abstracts give them', () => {
    const { schleiderWeisz2017, weisz2017 } = singleSessionPublications
    const figures = evidence.filter(({ size }) => size !== undefined)
    for (const { claim, size } of figures) {
      const { basis, cite, definition } = concepts[claim]
      expect(basis).toBe('external')
      expect(cite.map((place) => 'address' in place && place.address)).toEqual([
        claim.includes('full-length') ? weisz2017.address : schleiderWeisz2017.address,
      ])
      expect(definition?.en).toContain(`g ${size}`)
      expect(definition?.nl).toContain(`g ${String(size).replace('.', ',')}`)
    }
    expect(figures.map(({ size }) => size)).toEqual([0.32, 0.56, 0.54, 0.21, 0.08, 0.46, 0.61, 0.29])
  })
})

describe('the timeline', () => {
  it('runs upwards to the day of the page, with no year for the new name', () => {
    const dates = timeline.flatMap(({ date }) => date ?? [])
    expect(dates).toEqual(dates.toSorted())
    expect(dates.at(-1)).toBe('2023-11-25')
    expect(timeline.find(({ event }) => event === 'extension-as-yet')).not.toHaveProperty('date')
    expect(concepts.yet.openQuestions).toHaveLength(1)
  })
})

describe('publications', () => {
  it('have a title, a writer and a year; who sells them is extra', () => {
    const entries = publications.map(({ publication, by, as, year }) => [
      concepts[publication].label.en,
      as,
      by.map((person) => concepts[person].label.en).join(' & '),
      year,
    ])
    expect(entries).toEqual([
      [
        'No Bullshit Therapy: How to engage people who don’t want to work with you',
        'author',
        'Jeff Young',
        '2023',
      ],
      [
        'Little Treatments, Big Effects: How to Build Meaningful Moments that Can Transform Your Mental Health',
        'author',
        'Jessica Schleider',
        '2023',
      ],
      [
        'Capturing the Moment: Single-session therapy and walk-in services.',
        'editor',
        'Moshe Talmon & Hoyt',
        '2017',
      ],
    ])
    expect(
      publications.flatMap(({ sellers }) => sellers).every((id) => concepts[id].broader === 'bookseller'),
    ).toBe(true)
  })

  it('keep an entry as printed, and the imprint’s data as a note on it', () => {
    const { notes = [] } = concepts['capturing-the-moment']
    expect(notes.map(({ text }) => text.en)).toEqual([
      'The book’s imprint has “Capturing the Moment: Single Session Therapy and Walk-In Services”, edited by Michael F. Hoyt and Moshe Talmon, Crown House, © 2014.',
    ])
  })
})

function isOnEffect(place: object): boolean {
  if ('publication' in place) return /weisz/.test(String(place.publication))
  return 'section' in place && ['evidence', 'severity'].includes(String(place.section))
}
