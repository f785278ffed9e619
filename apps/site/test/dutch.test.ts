import type { Text } from '@ssi/taxonomy'
import { describe, expect, it } from 'vitest'
import { checkRecordPages } from '../plugins/reference/check-pages.ts'
import { conceptPages } from '../plugins/reference/concept-pages.ts'
import { indexed, lookUpIndex } from '../plugins/reference/look-up-index.ts'
import { recordPages } from '../plugins/reference/record-pages.ts'
import { type DomainReference, loadReference } from '../plugins/reference/reference.ts'
import { rulePages } from '../plugins/reference/rule-pages.ts'
import { schemePage } from '../plugins/reference/scheme-pages.ts'
import { sourcePages } from '../plugins/reference/source-pages.ts'
import { findIn } from '../src/look-up/find.ts'
import { readSearchIndex } from '../src/look-up/search-index.ts'
import { queries } from './queries.ts'

const reference = await loadReference()
const singleSession = domainOf('single-session')
const training = domainOf('training')

/** Titles, and the names of people, organisations and shops, which have no other form. */
const names = new Set(
  Object.values(singleSession.data.scheme.concepts)
    .filter(({ kind }) => ['person', 'organisation', 'document'].includes(kind))
    .map(({ label }) => label.en),
)

describe('the pages of single session interventions', () => {
  it.for([
    ['the scheme', [schemePage(reference, singleSession, { version: '', released: false, formats: [] })]],
    ['concepts', conceptPages(reference, singleSession)],
    ['rules and notes', rulePages(reference, singleSession)],
    ['records', recordPages(reference, singleSession)],
    ['checks', checkRecordPages(reference, singleSession)],
    ['the source', sourcePages(reference).filter(({ language }) => language === 'nl')],
  ] as const)('say everything in Dutch: %s', ([, pages]) => {
    expect(pages.length).toBeGreaterThan(0)
    expect(pages.flatMap((page) => withoutDutch(page, page.path))).toEqual([])
  })
})

describe('the pages of the Dutch course', () => {
  const isDutchSource = ({ id }: { readonly id: string }) =>
    reference.sources.some(({ document }) => document.id === id && document.language === 'nl')

  it('say everything in Dutch: concepts', () => {
    const pages = conceptPages(reference, training).filter(({ sources }) => sources.some(isDutchSource))
    expect(pages.length).toBeGreaterThanOrEqual(10)
    // What stands around them, the module among it, is in English.
    expect(pages.flatMap(({ path, concept }) => withoutDutch(concept, path))).toEqual([])
  })

  it('say everything in Dutch: the record of somebody who applies, and its rules', () => {
    const isOurs = ({ path }: { readonly path: string }) => path.includes('/records/applicant/')
    const pages = [...recordPages(reference, training), ...checkRecordPages(reference, training)].filter(
      isOurs,
    )
    expect(pages).toHaveLength(2)
    expect(pages.flatMap((page) => withoutDutch(page, page.path))).toEqual([])
    const rules = rulePages(reference, training).filter(({ check }) => check.record === 'applicant')
    expect(rules.length).toBeGreaterThan(0)
    expect(rules.flatMap((page) => withoutDutch(page, page.path))).toEqual([])
  })
})

describe('the look-up in Dutch', async () => {
  const index = await readSearchIndex(lookUpIndex(reference, 'nl'))

  it('finds what the look-up in English finds', () => {
    const places = queries.map(([, words, href]) =>
      findIn(index, words, 'nl').hits.findIndex((hit) => hit.href === href),
    )
    expect(places.filter((place) => place < 0 || place > 2)).toEqual([])
    expect(places.filter((place) => place === 0).length / queries.length).toBeGreaterThanOrEqual(0.9)
  })

  it('leads to the Dutch course and its scheme, before what is called so in English alone', () => {
    const first = (words: string) => findIn(index, words, 'nl').hits[0]?.href
    expect(first('cursus')).toBe('/training/concepts/single-session-training/')
    expect(first('training')).toBe('/training/')
  })

  it('names in Dutch what an entry belongs to', () => {
    const kinds = indexed(reference, 'nl').filter(({ kind }) => kind === 'page')
    expect(new Set(kinds.map(({ scheme }) => scheme))).toEqual(
      new Set(['Begrippenkader', 'Controleren', 'Uitleg', 'Besluit over het project', 'Deze site']),
    )
  })
})

function domainOf(id: string): DomainReference {
  const found = reference.domains.find(({ domain }) => domain.id === id)
  if (found === undefined) throw new Error(`No domain ${id}.`)
  return found
}

/** The texts of a page that have no Dutch, each with where it stands; names and what other documents say left out. */
function withoutDutch(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if (isText(value)) return value.nl !== undefined || names.has(value.en) ? [] : [`${path}: ${value.en}`]
  return Object.entries(value).flatMap(([key, inner]) =>
    isOfOthers(key, inner, path) ? [] : withoutDutch(inner, `${path} ${key}`),
  )
}

/**
 * What is English for its own reasons: the scheme of the module beside the course, titles of publications, the ends of
 * mappings in other documents.
 */
function isOfOthers(key: string, value: unknown, path: string): boolean {
  if (path.includes(' crosswalk ') && ['from', 'to', 'who', 'concepts', 'places'].includes(key)) return true
  if (['history', 'scheme'].includes(key)) return true
  return typeof value === 'object' && value !== null && ('publication' in value || 'address' in value)
}

function isText(value: object): value is Text {
  return 'en' in value && typeof value.en === 'string'
}
