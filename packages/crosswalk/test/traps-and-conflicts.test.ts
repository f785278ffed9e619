import { conflicts, traps } from '@ssi/crosswalk'
import { modelsOfCare, decideActivity } from '@ssi/models-of-care'
import { checkIntervention, ndtmsRules } from '@ssi/ndtms'
import { publications, sources } from '@ssi/sources'
import type { Citation } from '@ssi/taxonomy'
import { checkApplicant } from '@ssi/training'
import { describe, expect, it } from 'vitest'
import { concepts, sourceOf } from './concepts.ts'

const ids = [...traps, ...conflicts].map(({ id }) => id)
const named = [
  ...traps.flatMap((trap) => trap.concepts),
  ...conflicts.flatMap(({ sides }) => sides.flatMap((side) => side.concepts)),
]
const cited = [
  ...traps.flatMap(({ cite }) => cite),
  ...conflicts.flatMap(({ sides }) => sides.flatMap(({ cite }) => cite)),
]
const sentences = [
  ...traps.flatMap(({ tempting, wrong, instead }) => [tempting, wrong, instead]),
  ...conflicts.flatMap(({ sides, treatment }) => [treatment, ...sides.map(({ says }) => says)]),
].map(({ en }) => en)

function isKnown(place: Citation): boolean {
  if ('publication' in place) return Object.values(publications).some(({ id }) => id === place.publication)
  return Object.values(sources).some(
    ({ document, sections }) =>
      document.id === place.source && sections.some(({ id }) => id === place.section),
  )
}

describe('traps and conflicts', () => {
  it('have an address each', () => {
    expect(ids).toEqual([...new Set(ids)])
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  it('stand on pages that exist', () => {
    expect(named.filter((id) => concepts[id] === undefined)).toEqual([])
    expect(traps.filter((trap) => trap.concepts.length < 2)).toEqual([])
  })

  it('cite places that exist', () => {
    expect(cited.filter((place) => !isKnown(place))).toEqual([])
  })

  it('speak in sentences', () => {
    expect(sentences.filter((sentence) => !/^[A-Z].*\.$/.test(sentence))).toEqual([])
    expect(conflicts.filter(({ asks }) => !asks.en.endsWith('?'))).toEqual([])
  })

  it('name each concept once', () => {
    for (const trap of traps) expect(new Set(trap.concepts).size).toBe(trap.concepts.length)
  })
})

describe('a conflict', () => {
  it('has two sides that cite different documents', () => {
    const documents = (cite: readonly Citation[]): readonly string[] =>
      cite.map((place) => ('source' in place ? place.source : place.publication))
    const alike = conflicts.filter(({ sides: [one, other] }) =>
      documents(one.cite).some((document) => documents(other.cite).includes(document)),
    )
    expect(alike).toEqual([])
  })

  it('names concepts of the document that speaks', () => {
    const strangers = conflicts.flatMap(({ sides }) =>
      sides.flatMap(({ cite, concepts: own }) => {
        const speaking = cite.flatMap((place) => ('source' in place ? [place.source] : []))
        return own.filter((id) => sourceOf(id) !== undefined && !speaking.includes(sourceOf(id) ?? ''))
      }),
    )
    expect(strangers).toEqual([])
  })
})

describe('what the checks make of a conflict', () => {
  it('is an outcome of its own for key work with adults', () => {
    expect(decideActivity({ content: 'keyworking' }).decided.outcome).toBe('keyworking')
    expect(concepts['ndtms:key-working']?.broader).toBe('psychosocial-interventions')
  })

  it('is that the document decides on a co-occurring disorder', () => {
    const young = checkIntervention({
      type: 'counselling',
      purposes: ['co-occurring-mental-health-disorders'],
    })
    expect(young.findings).toEqual([])
    const adult = decideActivity({ content: 'treatment', aim: 'co-morbid-mental-health' })
    expect(adult.decided.outcome).toBe('therapy-for-a-co-morbid-problem')
  })

  it('is that relapse prevention is narrower in one document and a sibling in the other', () => {
    expect(concepts['ndtms:relapse-prevention']?.broader).toBe('cognitive-behavioural-therapy')
    const { concepts: page } = modelsOfCare
    expect(page['relapse-prevention-therapy'].broader).toBe(page['cognitive-behaviour-therapy'].broader)
  })

  it('is that harm reduction asks for a care plan in the secure estate', () => {
    expect(ndtmsRules.map(({ id }) => id)).toContain('harm-reduction-is-in-a-structured-care-plan')
  })

  it('is that coaches are a matter of option', () => {
    const standing = (audience?: 'news-item') =>
      checkApplicant({}, audience === undefined ? {} : { audience }).standings[
        'applicant-is-of-the-wider-audience'
      ]
    expect([standing(), standing('news-item')]).toEqual(['not-applicable', 'undetermined'])
  })
})
