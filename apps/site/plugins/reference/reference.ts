import { publications, sources } from '@ssi/sources'
import type { Citation, Concept, Note, Publication, Source } from '@ssi/taxonomy'
import type { DomainData, RecordData } from '@ssi/rules'
import { dataOf, type Domain, domains } from '../../domains.ts'
import type {
  CheckStart,
  ConceptLink,
  Place,
  Remark,
  RuleLine,
  SchemeLink,
  SourceLine,
} from '../../src/reference/page-data.ts'
import { address } from './addresses.ts'

/** A domain with its published data. */
export interface DomainReference {
  readonly domain: Domain
  readonly data: DomainData
  readonly scheme: SchemeLink
}

/** Everything the pages are rendered from. */
export interface Reference {
  readonly domains: readonly DomainReference[]
  readonly sources: readonly Source[]
  readonly publications: readonly Publication[]
}

/** Reads the domains of the site and the documents they cite. */
export async function loadReference(): Promise<Reference> {
  const loaded = domains.map(async (domain) => {
    const data = await dataOf(domain)
    const { id, title } = data.scheme
    return { domain, data, scheme: { id, title, hue: domain.hue, href: address.scheme(id) } }
  })
  return { domains: await Promise.all(loaded), sources, publications }
}

/** The concepts of a scheme in the order they are written in. */
export function conceptsOf({ data }: DomainReference): readonly Concept[] {
  return Object.values(data.scheme.concepts)
}

export function conceptOf({ data }: DomainReference, id: string): Concept {
  const concept = data.scheme.concepts[id]
  if (concept === undefined) throw new Error(`${data.scheme.id}: no concept ${id}.`)
  return concept
}

export function conceptLink(reference: DomainReference, id: string): ConceptLink {
  const { label } = conceptOf(reference, id)
  return { id, label, href: address.concept(reference.data.scheme.id, id) }
}

export function recordOf({ data }: DomainReference, id: string): RecordData {
  const record = data.records.find((candidate) => candidate.id === id)
  if (record === undefined) throw new Error(`${data.scheme.id}: no record ${id}.`)
  return record
}

export function ruleLine(
  { data }: DomainReference,
  rule: DomainData['rules'][number] | DomainData['notes'][number],
): RuleLine {
  const { id, says } = rule
  const line = { id, says, href: address.rule(data.scheme.id, id) }
  return 'force' in rule ? { ...line, force: rule.force, basis: rule.basis } : line
}

/** Rules first, then notes, that look at something of theirs. */
export function rulesWhere(
  reference: DomainReference,
  isWanted: (rule: DomainData['rules'][number] | DomainData['notes'][number]) => boolean,
): readonly RuleLine[] {
  return [...reference.data.rules, ...reference.data.notes]
    .filter(isWanted)
    .map((rule) => ruleLine(reference, rule))
}

/** A live check of a record, prefilled. */
export function checkStart(
  reference: DomainReference,
  record: string,
  start: object,
  rules?: readonly string[],
): CheckStart {
  const { title } = recordOf(reference, record)
  const { id } = reference.data.scheme
  const links = { recordTitle: title, recordHref: address.record(id, record) }
  return { domain: reference.domain.id, record, ...links, start, ...(rules === undefined ? {} : { rules }) }
}

/** A citation as a page shows it: linked to the section, or to the publication's own address. */
export function placeOf(citation: Citation): Place {
  if ('publication' in citation)
    return { text: citation.place, address: citation.address, seen: citation.seen }
  return { text: citation.place, href: address.section(citation.source, citation.section) }
}

export function placesOf(citations: Citation | readonly Citation[]): readonly Place[] {
  return [citations].flat().map(placeOf)
}

export function remarkOf({ text, cite }: Note): Remark {
  return { text, places: placesOf(cite) }
}

/** The documents that citations stand in, each once. */
export function sourceLines(
  { sources }: Pick<Reference, 'sources'>,
  citations: readonly Citation[],
): readonly SourceLine[] {
  const cited = new Set(citations.flatMap((place) => ('source' in place ? [place.source] : [])))
  return sources.filter(({ document }) => cited.has(document.id)).map(sourceLine)
}

export function sourceLine({ document }: Source): SourceLine {
  const { id, shortName, date, country, population } = document
  return {
    id,
    href: address.source(id),
    shortName,
    country,
    population,
    ...(date === undefined ? {} : { date }),
  }
}
