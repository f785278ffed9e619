import { type ConceptMapping, mappings, mappingSet, type NoMatch } from '@ssi/crosswalk'
import { publications } from '@ssi/sources'
import { describe, expect, it } from 'vitest'
import { concepts, sourceOf } from './concepts.ts'

const ends = ({ from, to }: ConceptMapping): readonly string[] =>
  typeof to === 'string' ? [from, to] : [from]
const kindsOf = (mapping: ConceptMapping): readonly (string | undefined)[] =>
  ends(mapping).map((end) => concepts[end]?.kind)
const matches = mappings.filter(({ predicate }) => predicate !== 'no-match')
const told = (of: readonly ConceptMapping[]): readonly string[] => of.map(({ id }) => id)

describe('a mapping', () => {
  it('has an address of its own', () => {
    expect(told(mappings)).toEqual([...new Set(told(mappings))])
    expect(told(mappings).filter((id) => !/^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/.test(id))).toEqual([])
    expect(told(mappings)).toContain('ndtms-overdose--overdose-prevention')
  })

  it('has two ends that exist, and none of them retired', () => {
    const missing = matches.flatMap(ends).filter((end) => concepts[end] === undefined)
    expect(missing).toEqual([])
    expect(matches.flatMap(ends).filter((end) => concepts[end]?.retired)).toEqual([])
  })

  it('gives the address of an end outside, and when it was seen', () => {
    const outside = matches.flatMap(({ to }) => (typeof to === 'object' ? [to] : []))
    const known = Object.values(publications).map(({ address, seen }) => `${address} ${seen}`)
    expect(outside.filter(({ address, seen }) => !known.includes(`${address} ${seen}`))).toEqual([])
    expect(outside.length).toBeGreaterThan(0)
  })

  it('lies between two sources', () => {
    const within = matches.filter((mapping) => {
      const [one, other] = ends(mapping).map(sourceOf)
      return one !== undefined && one === other
    })
    expect(told(within)).toEqual([])
  })

  it('is made once for each pair of ends', () => {
    const pairs = matches.map(({ from, to }) =>
      [from, typeof to === 'string' ? to : to.label.en].toSorted().join(' '),
    )
    expect(pairs).toHaveLength(new Set(pairs).size)
  })

  it('is no exact match but of a person, an organisation or a document', () => {
    const exact = mappings.filter(({ predicate }) => predicate === 'exactMatch')
    expect(
      exact.flatMap(kindsOf).filter((kind) => !['person', 'organisation', 'document'].includes(kind ?? '')),
    ).toEqual([])
    expect(exact.map(({ from }) => from)).toEqual(['single-session:windy-dryden'])
  })

  it('is broader or narrower between kinds of a thing alone, never between a part and its whole', () => {
    const graded = mappings.filter(
      ({ predicate }) => predicate === 'broadMatch' || predicate === 'narrowMatch',
    )
    const wholes = ['class', 'method', 'option', 'role']
    expect(
      told(graded.filter((mapping) => kindsOf(mapping).some((kind) => !wholes.includes(kind ?? '')))),
    ).toEqual([])
  })

  it('says why, in a sentence', () => {
    expect(told(mappings.filter(({ justification: { en } }) => !/^[A-Z].*\.$/.test(en)))).toEqual([])
  })
})

describe('where no match was found', () => {
  const none = mappings.filter((mapping): mapping is NoMatch => mapping.predicate === 'no-match')

  it('names the scheme that was searched', () => {
    const schemes = new Set(Object.keys(concepts).map((id) => id.split(':')[0]))
    expect(told(none.filter(({ to }) => !schemes.has(to)))).toEqual([])
    expect(none.filter(({ from }) => from === 'ndtms:counselling').map(({ to }) => to)).toEqual([
      'foi',
      'models-of-care',
      'single-session',
    ])
  })

  it('is not said beside a close match in that scheme', () => {
    const close = matches
      .filter(({ predicate }) => predicate === 'closeMatch' || predicate === 'exactMatch')
      .flatMap((mapping) => {
        const [one = '', other = ''] = ends(mapping)
        return [`${one} ${other.split(':')[0]}`, `${other} ${one.split(':')[0]}`]
      })
    expect(none.map(({ from, to }) => `${from} ${to}`).filter((pair) => close.includes(pair))).toEqual([])
  })
})

describe('relations within one source', () => {
  it('stand in its own scheme', () => {
    const page = (id: string) => concepts[`models-of-care:${id}`]
    expect(page('manualised-relapse-prevention-package')?.broader).toBe('relapse-prevention-therapy')
    expect(page('four-sessions-of-family-therapy')?.broader).toBe('some-family-approaches')
    expect(page('psychosocial-treatment-skill')?.not).toHaveProperty('structured-psychosocial-intervention')
    expect(concepts['single-session:no-bullshit-therapy']?.not).toHaveProperty('single-session-therapy-name')
  })
})

describe('a few that are easily got wrong', () => {
  const predicate = (from: string, to: string) =>
    mappings.find((mapping) => mapping.from === from && mapping.to === to)?.predicate

  it.for([
    [
      'ndtms:psychosocial-interventions',
      'narrowMatch',
      'models-of-care:structured-psychosocial-intervention',
    ],
    ['ndtms:relapse-prevention', 'broadMatch', 'models-of-care:cognitive-behaviour-therapy'],
    ['ndtms:relapse-prevention', 'closeMatch', 'models-of-care:relapse-prevention-therapy'],
    ['models-of-care:relapse-prevention-technique', 'relatedMatch', 'ndtms:relapse-prevention'],
    ['models-of-care:list-of-pros-and-cons', 'relatedMatch', 'ndtms:motivational-interviewing'],
    ['ndtms:medication-to-prevent-relapse', 'relatedMatch', 'models-of-care:relapse-prevention-therapy'],
    ['single-session:one-at-a-time-therapy', 'closeMatch', 'single-session:single-session-therapy'],
  ] as const)('%s %s %s', ([from, expected, to]) => {
    expect(predicate(from, to)).toBe(expected)
  })
})

it('gives the mappings a name and a version for exports', () => {
  expect(mappingSet.mappings).toBe(mappings)
  expect(mappingSet.version).toMatch(/^\d+\.\d+\.\d+/)
})
