import { join } from 'node:path'
import type { Concept, Text } from '@ssi/taxonomy'
import type { Indexed } from '../../src/look-up/search-index.ts'
import { searchIndexOf } from '../../src/look-up/search-index.ts'
import { headingsOf, prosePages } from '../prose.ts'
import { address } from './addresses.ts'
import { conceptLink, conceptsOf, decisionLine, decisionsOf, type Reference, ruleLine } from './reference.ts'

/** The index of the look-up, as JSON. */
export function lookUpIndex(reference: Reference): string {
  return JSON.stringify(searchIndexOf(indexed(reference)))
}

/** Everything that can be looked up. */
export function indexed(reference: Reference): readonly Indexed[] {
  return [
    ...indexedConcepts(reference),
    ...indexedDecisions(reference),
    ...indexedRules(reference),
    ...indexedRecords(reference),
    ...indexedSources(reference),
    ...indexedPublications(reference),
    ...indexedProse(reference),
  ]
}

/** Three words that a reader may try: synonyms, each of another concept, the shortest of each scheme first. */
export function exampleWords(reference: Reference): readonly string[] {
  const words = indexedConcepts(reference).flatMap(({ synonyms, label }) =>
    synonyms.filter((word) => word.toLowerCase() !== label.toLowerCase()).slice(0, 1),
  )
  return words.toSorted((a, b) => a.length - b.length).slice(0, 3)
}

function indexedConcepts({ domains }: Reference): readonly Indexed[] {
  return domains.flatMap((domain) =>
    conceptsOf(domain).map((concept) => ({
      kind: 'concept' as const,
      href: conceptLink(domain, concept.id).href,
      codes: concept.notation === undefined ? [concept.id] : [concept.id, concept.notation],
      ...labelled(concept.label),
      synonyms: wordsOf(concept.synonyms),
      hints: wordsOf(concept.hints),
      scheme: domain.data.scheme.title.en,
    })),
  )
}

/** Decisions are found by what they ask, and suggested by what can come out of them. */
function indexedDecisions({ domains }: Reference): readonly Indexed[] {
  return domains.flatMap((domain) =>
    decisionsOf(domain).map(({ decision }) => ({
      kind: 'decision' as const,
      href: decisionLine(domain, decision).href,
      codes: [decision.id],
      ...labelled(decision.asks),
      synonyms: [],
      hints: ['decision', ...Object.values(decision.outcomes).map(({ label }) => label.en)],
      scheme: domain.data.scheme.title.en,
    })),
  )
}

/** Rules and notes are found by their sentence. */
function indexedRules({ domains }: Reference): readonly Indexed[] {
  return domains.flatMap((domain) =>
    [...domain.data.rules, ...domain.data.notes].map((rule) => ({
      kind: 'rule' as const,
      href: ruleLine(domain, rule).href,
      codes: [rule.id],
      ...labelled(rule.says),
      synonyms: [],
      hints: [],
      scheme: domain.data.scheme.title.en,
    })),
  )
}

function indexedRecords({ domains }: Reference): readonly Indexed[] {
  return domains.flatMap(({ data }) =>
    data.records.map((record) => ({
      kind: 'record' as const,
      href: address.record(data.scheme.id, record.id),
      codes: [record.id],
      ...labelled(record.title),
      synonyms: [],
      hints: [],
      scheme: data.scheme.title.en,
    })),
  )
}

/** Documents and their sections, by short name, title and place. */
function indexedSources({ sources }: Reference): readonly Indexed[] {
  return sources.flatMap(({ document, sections }) => [
    {
      kind: 'source' as const,
      href: address.source(document.id),
      codes: [document.id],
      ...labelled(document.shortName),
      synonyms: [document.title],
      hints: Object.values(document.publisher),
      scheme: 'Document',
    },
    ...sections.map((section) => ({
      kind: 'source' as const,
      href: address.section(document.id, section.id),
      codes: [section.id],
      ...labelled(section.title),
      synonyms: [],
      hints: [],
      scheme: document.shortName.en,
    })),
  ])
}

function indexedPublications({ publications }: Reference): readonly Indexed[] {
  return publications.map(({ id, title, authors, year }) => ({
    kind: 'source',
    href: address.publication(id),
    codes: [id],
    label: title,
    dutch: '',
    synonyms: [],
    hints: authors === undefined ? [] : [authors],
    scheme: ['Publication', year].filter(Boolean).join(', '),
  }))
}

/** Schemes and prose, by title; the headings of prose are hints. */
function indexedProse({ domains, packages }: Reference): readonly Indexed[] {
  const docs = join(packages, '../docs')
  const schemes = domains.map(({ data: { scheme } }) => ({
    kind: 'page' as const,
    href: address.scheme(scheme.id),
    codes: [scheme.id],
    ...labelled(scheme.title),
    synonyms: [],
    hints: ['scheme'],
    scheme: 'Scheme',
  }))
  const prose = prosePages(docs).map((page) => ({
    kind: 'page' as const,
    href: page.href,
    codes: page.href.split('/').slice(-2, -1),
    label: page.title,
    dutch: '',
    synonyms: [],
    hints: headingsOf(docs, page),
    scheme: page.folder === 'decisions' ? 'Decision on the project' : 'Docs',
  }))
  return [...schemes, ...prose]
}

function labelled({ en, nl = '' }: Text): Pick<Indexed, 'label' | 'dutch'> {
  return { label: en, dutch: nl === en ? '' : nl }
}

function wordsOf(terms: Concept['synonyms'] = {}): readonly string[] {
  return Object.values(terms).flat()
}
