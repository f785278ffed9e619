import { join } from 'node:path'
import { type Concept, inLanguage, type Language, type Text } from '@ssi/taxonomy'
import type { Indexed } from '../../src/look-up/search-index.ts'
import { searchIndexOf } from '../../src/look-up/search-index.ts'
import { headingsOf, prosePages } from '../prose.ts'
import { address } from './addresses.ts'
import { indexedConflicts, indexedTraps } from './crosswalk-look-up.ts'
import { indexedOwnPages } from './look-up-pages.ts'
import { belonging, documented, labelled, sinceOf, type Within } from './look-up-words.ts'
import { conceptLink, conceptsOf, decisionLine, decisionsOf, type Reference, ruleLine } from './reference.ts'

/** The index of the look-up, as JSON. */
export function lookUpIndex(reference: Reference, language: Language = 'en'): string {
  return JSON.stringify(searchIndexOf(indexed(reference, language)))
}

const decisions: Text = { en: 'Decision on the project', nl: 'Besluit over het project' }
const docsName: Text = { en: 'Docs', nl: 'Uitleg' }

/** Everything that can be looked up. */
export function indexed(reference: Reference, language: Language = 'en'): readonly Indexed[] {
  const within = (text: Text): string => inLanguage(text, language)
  return [
    ...indexedConcepts(reference, within),
    ...indexedDecisions(reference, within),
    ...indexedRules(reference, within),
    ...indexedConflicts(reference, within),
    ...indexedTraps(reference, within),
    ...indexedRecords(reference, within),
    ...indexedSources(reference, within),
    ...indexedPublications(reference, within),
    ...indexedProse(reference, within),
    ...indexedOwnPages(within),
  ]
}

function indexedConcepts(reference: Reference, within: Within): readonly Indexed[] {
  return reference.domains.flatMap((domain) =>
    conceptsOf(domain).map((concept) => ({
      kind: 'concept' as const,
      href: conceptLink(domain, concept.id).href,
      codes: concept.notation === undefined ? [concept.id] : [concept.id, concept.notation],
      ...labelled(concept.label),
      synonyms: wordsOf(concept.synonyms),
      hints: wordsOf(concept.hints),
      ...belonging(domain.data.scheme.title, within),
      ...documented(reference, concept.cite, within),
      since: sinceOf(concept, reference.sources),
    })),
  )
}

/** Decisions are found by what they ask, and suggested by what can come out of them. */
function indexedDecisions({ domains }: Reference, within: Within): readonly Indexed[] {
  return domains.flatMap((domain) =>
    decisionsOf(domain).map(({ decision }) => ({
      kind: 'decision' as const,
      href: decisionLine(domain, decision).href,
      codes: [decision.id],
      ...labelled(decision.asks),
      synonyms: [],
      hints: ['decision', ...Object.values(decision.outcomes).map(({ label }) => label.en)],
      ...belonging(domain.data.scheme.title, within),
    })),
  )
}

/** Rules and notes are found by their sentence. */
function indexedRules(reference: Reference, within: Within): readonly Indexed[] {
  return reference.domains.flatMap((domain) =>
    [...domain.data.rules, ...domain.data.notes].map((rule) => ({
      kind: 'rule' as const,
      href: ruleLine(domain, rule).href,
      codes: [rule.id],
      ...labelled(rule.says),
      synonyms: [],
      hints: [],
      ...belonging(domain.data.scheme.title, within),
      ...documented(reference, rule.cite, within),
    })),
  )
}

function indexedRecords({ domains }: Reference, within: Within): readonly Indexed[] {
  return domains.flatMap(({ data }) =>
    data.records.map((record) => ({
      kind: 'record' as const,
      href: address.record(data.scheme.id, record.id),
      codes: [record.id],
      ...labelled(record.title),
      synonyms: [],
      hints: [],
      scheme: within(data.scheme.title),
    })),
  )
}

/** Documents and their sections, by short name, title and place. */
function indexedSources({ sources }: Reference, within: Within): readonly Indexed[] {
  return sources.flatMap(({ document, sections }) => [
    {
      kind: 'source' as const,
      href: address.source(document.id),
      codes: [document.id],
      ...labelled(document.shortName),
      synonyms: [document.title],
      hints: Object.values(document.publisher),
      scheme: within({ en: 'Document', nl: 'Document' }),
    },
    ...sections.map((section) => ({
      kind: 'source' as const,
      href: address.section(document.id, section.id),
      // Its id is a name in code, and no name of what stands there.
      codes: [],
      ...labelled(section.title),
      synonyms: [],
      hints: [],
      scheme: within(document.shortName),
    })),
  ])
}

function indexedPublications({ publications }: Reference, within: Within): readonly Indexed[] {
  return publications.map(({ id, title, authors, year }) => ({
    kind: 'source',
    href: address.publication(id),
    codes: [id],
    label: title,
    dutch: '',
    synonyms: [],
    hints: authors === undefined ? [] : [authors],
    scheme: [within({ en: 'Publication', nl: 'Publicatie' }), year].filter(Boolean).join(', '),
  }))
}

/** Schemes and prose, by title, and prose by what it answers; the headings of prose are hints. */
function indexedProse({ domains, packages }: Reference, within: Within): readonly Indexed[] {
  const docs = join(packages, '../docs')
  const schemes = domains.map(({ data: { scheme } }) => ({
    kind: 'page' as const,
    href: address.scheme(scheme.id),
    codes: [scheme.id],
    ...labelled(scheme.title),
    synonyms: [],
    hints: ['scheme'],
    scheme: within({ en: 'Scheme', nl: 'Begrippenkader' }),
  }))
  const prose = prosePages(docs).map((page) => ({
    kind: 'page' as const,
    href: page.href,
    codes: page.href.split('/').slice(-2, -1),
    label: page.title,
    dutch: '',
    synonyms: page.keywords,
    hints: headingsOf(docs, page),
    scheme: within(page.folder === 'decisions' ? decisions : docsName),
  }))
  return [...schemes, ...indexedReading(domains, within), ...prose]
}

/** Where responses are read. */
function indexedReading(domains: Reference['domains'], within: Within): readonly Indexed[] {
  return domains.flatMap(({ domain: { reads }, data: { scheme } }) =>
    reads === undefined
      ? []
      : [
          {
            kind: 'page' as const,
            href: address.read(scheme.id),
            codes: [],
            ...labelled(reads.title),
            synonyms: reads.synonyms,
            hints: [],
            scheme: within({ en: 'Check', nl: 'Controleren' }),
          },
        ],
  )
}

function wordsOf(terms: Concept['synonyms'] = {}): readonly string[] {
  return Object.values(terms).flat()
}
