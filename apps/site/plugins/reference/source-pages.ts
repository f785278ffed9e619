import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Citation, Section, Source } from '@ssi/taxonomy'
import type { SectionRead, SourcePageData, SourcesPageData } from '../../src/reference/source-data.ts'
import { address } from './addresses.ts'
import {
  conceptLink,
  conceptsOf,
  decisionLine,
  decisionsOf,
  type Reference,
  remarkOf,
  ruleLine,
  sourceLine,
} from './reference.ts'

/** A page for every document: what is known of it, and its sections with all that cites them. */
export function sourcePages(reference: Reference): readonly SourcePageData[] {
  return reference.sources.map((source) => sourcePage(reference, source))
}

/** The list of documents and publications. */
export function sourcesPage(reference: Reference): SourcesPageData {
  return {
    path: address.sources,
    licence: licenceOf(reference),
    documents: reference.sources.map((source) => ({
      ...sourceLine(source),
      title: source.document.title,
      publisher: source.document.publisher,
      licence: source.document.licence,
      sections: source.sections.length,
      citedBy: citedBy(reference, (place) => 'source' in place && place.source === source.document.id),
    })),
    publications: reference.publications,
  }
}

/** The licence of this reference, as its packages name it. */
function licenceOf({ packages }: Reference): string {
  const text = readFileSync(join(packages, '..', 'package.json'), 'utf8')
  return (JSON.parse(text) as { readonly license: string }).license
}

function sourcePage(reference: Reference, source: Source): SourcePageData {
  const { document, sections } = source
  const { notes = [], openQuestions = [], date, address: home, ...known } = document
  return {
    ...known,
    path: address.source(document.id),
    sources: [sourceLine(source)],
    ...(date === undefined ? {} : { date }),
    ...(home === undefined ? {} : { address: home }),
    notes: notes.map(remarkOf),
    openQuestions,
    sections: sections.map((section) => sectionRead(reference, section)),
  }
}

/** The inverse of all citations: what rests on a section. */
function sectionRead(reference: Reference, section: Section): SectionRead {
  const isHere = (place: Citation) =>
    'source' in place && place.source === section.source && place.section === section.id
  const cites = ({ cite }: { readonly cite: readonly Citation[] }) => cite.some(isHere)
  return {
    id: section.id,
    title: section.title,
    parts: Object.values(section.parts),
    concepts: reference.domains.flatMap((domain) =>
      conceptsOf(domain)
        .filter(cites)
        .map(({ id }) => ({ ...conceptLink(domain, id), scheme: domain.data.scheme.id })),
    ),
    rules: reference.domains.flatMap((domain) =>
      [...domain.data.rules, ...domain.data.notes].filter(cites).map((rule) => ruleLine(domain, rule)),
    ),
    decisions: reference.domains.flatMap((domain) =>
      decisionsOf(domain)
        .filter(({ decision }) => decision.rows.some(cites))
        .map(({ decision }) => decisionLine(domain, decision)),
    ),
  }
}

function citedBy({ domains }: Reference, isCited: (place: Citation) => boolean): number {
  const citing = domains.flatMap((domain) => [
    ...conceptsOf(domain),
    ...domain.data.rules,
    ...domain.data.notes,
    ...domain.data.decisions.map(({ rows }) => ({ cite: rows.flatMap(({ cite }) => cite) })),
  ])
  return citing.filter(({ cite }) => cite.some(isCited)).length
}
