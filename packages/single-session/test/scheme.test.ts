import {
  isSingleSessionId,
  singleSession,
  singleSessionDutchLabel,
  type SingleSessionId,
  singleSessionLabel,
} from '@ssi/single-session'
import { sources } from '@ssi/sources'
import { checkScheme, lookUp, normalise } from '@ssi/taxonomy'
import { describe, expect, it } from 'vitest'

const concepts = Object.values(singleSession.concepts)
const below = (parent: SingleSessionId): readonly string[] =>
  concepts.filter(({ broader }) => broader === parent).map(({ id }) => id)

describe('the scheme', () => {
  it('is sound', () => {
    expect(checkScheme(singleSession, sources)).toEqual([])
  })

  it('has the definition of the request as eight criteria, two kinds it counts and one it leaves out', () => {
    expect(below('single-session-intervention')).toEqual([
      'single-session-therapy',
      'self-help-used-just-once',
      'planned',
      'one-time',
      'immediate-support-and-guidance',
      'specific-issue-or-problem',
      'therapeutic-intent',
      'standalone',
      'no-presumption-of-follow-up',
      'no-presumption-of-repeat-use',
    ])
    expect(singleSession.concepts['single-session-intervention'].not).toHaveProperty('one-off-assessment')
    expect(singleSession.concepts['one-off-assessment'].broader).toBeUndefined()
  })

  it('has what the Dutch page says of each contact, of the client and of the session', () => {
    expect(below('dutch-single-session-interventions')).toEqual([
      'quickly-available',
      'as-needed',
      'client-initiative',
      'advised-trajectory',
      'each-contact-stands-alone',
      'client-in-control',
      'no-follow-up-appointment',
      'session',
      'change-of-behaviour-and-beliefs',
      'flexible',
      'pragmatic',
      'tailored',
      'timely',
      'current-situation',
      'self-guided-interventions',
    ])
  })

  it('lists four forms, six partners, two structures and three feelings', () => {
    expect(below('session-form')).toHaveLength(4)
    expect(below('session-partner').filter((id) => id !== 'trained-in-the-method')).toHaveLength(6)
    expect(below('session-structure')).toEqual(['strict-protocol', 'loose-structure'])
    expect(below('positive-chain-reaction')).toEqual(['perceived-control', 'autonomy', 'hope'])
  })
})

describe('names', () => {
  it('call the whole an intervention, and put no name under it as a kind', () => {
    const { concepts: all } = singleSession
    expect(all['dutch-single-session-interventions'].label.en).toBe('Single Session Interventions (SSI)')
    const called = concepts.filter(({ kind }) => kind === 'name').map(({ id, broader }) => [id, broader])
    expect(called).toEqual([
      ['single-session-therapy-name', undefined],
      ['one-at-a-time-therapy', undefined],
      ['walk-in-therapy', undefined],
    ])
  })

  it('have No Bullshit Therapy as a method of its own and no synonym', () => {
    const therapy = singleSession.concepts['no-bullshit-therapy']
    expect(therapy.kind).toBe('method')
    expect(therapy.not).toHaveProperty('single-session-therapy-name')
    const words = concepts.filter(({ id }) => id !== 'no-bullshit-therapy')
    expect(JSON.stringify(words.map(({ synonyms }) => synonyms))).not.toMatch(/bullshit|NBT/i)
  })

  it('do not take a date of the admission, or help without professionals, for criteria', () => {
    const words = ['planned', 'standalone'] as const
    expect(
      words.flatMap((id) =>
        singleSession.concepts[id].cite.map((place) => 'section' in place && place.section),
      ),
    ).toEqual(['definition', 'definition'])
  })

  it.for([
    ['SST', 'single-session-therapy-name'],
    ['OAAT', 'one-at-a-time-therapy'],
    ['walk-in therapy', 'walk-in-therapy'],
    ['nbt', 'no-bullshit-therapy'],
    ['vervolgafspraak', undefined],
    ['geen vervolgafspraak', 'no-follow-up-appointment'],
    ['street theatre', 'street-theatre'],
    ['straattheater', 'street-theatre'],
  ] as const)('find “%s”', ([words, id]) => {
    expect(lookUp(singleSession)(words).match).toBe(id)
  })
})

describe('Dutch', () => {
  it('is there for every definition, line, note, claim and open question', () => {
    const texts = concepts.flatMap((concept) => [
      ...(concept.definition === undefined ? [] : [concept.definition]),
      ...(concept.population === undefined ? [] : [concept.population]),
      ...Object.values(concept.not ?? {}),
      ...(concept.notes ?? []).map(({ text }) => text),
      ...(concept.openQuestions ?? []),
    ])
    expect(texts.filter(({ nl }) => nl === undefined || nl === '')).toEqual([])
    expect([singleSession.title, singleSession.summary].filter(({ nl }) => nl === undefined)).toEqual([])
  })

  it('is there for every label but that of a person, a firm or a book', () => {
    const without = concepts.filter(({ label }) => label.nl === undefined).map(({ kind }) => kind)
    expect([...new Set(without)].toSorted()).toEqual(['document', 'organisation', 'person'])
  })

  it('defines nothing by its own label', () => {
    const words = (text: string): string => ` ${normalise(text).replaceAll(/[^\p{L}\p{N}' -]/gu, ' ')} `
    const circular = concepts.filter(
      ({ label, definition }) =>
        label.nl !== undefined && words(definition?.nl ?? '').includes(words(label.nl)),
    )
    expect(circular.map(({ id }) => id)).toEqual([])
  })

  it('says je, never u, and uses the page’s own terms', () => {
    const dutch = JSON.stringify(
      concepts.map(({ definition, not }) => [
        definition?.nl,
        Object.values(not ?? {}).map((line) => line?.nl),
      ]),
    )
    expect(dutch).not.toMatch(/\b(u|uw|patiënt|patiënten)\b/)
    expect(singleSessionDutchLabel('advised-trajectory')).toBe('traject adviseren')
  })
})

describe('ids and labels', () => {
  it('know every concept and nothing that an object brings along', () => {
    expect(Object.keys(singleSession.concepts).filter((id) => !isSingleSessionId(id))).toEqual([])
    expect(['constructor', '__proto__', 'toString', '', null, 7].filter(isSingleSessionId)).toEqual([])
  })

  it('give the label in either language; a name is the same in both', () => {
    expect(singleSessionLabel('street-theatre')).toBe('street theatre')
    expect(singleSessionDutchLabel('street-theatre')).toBe('straattheater')
    expect(singleSessionDutchLabel('jeff-young')).toBe('Jeff Young')
  })

  it('do not compile where an id is misspelt', () => {
    // @ts-expect-error 'street-theater' is no id
    expect(singleSessionLabel('street-theater')).toBeUndefined()
  })
})
