import { fileURLToPath } from 'node:url'
import { publications, sources } from '@ssi/sources'
import type { Citation, Concept, Note, Publication, Source } from '@ssi/taxonomy'
import { type Decision, type DomainData, type FieldEntry, fieldsOf, needs, type RecordData } from '@ssi/rules'
import { dataOf, type Domain, domains } from '../../domains.ts'
import type {
  ConceptLink,
  DecisionLine,
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
  /** What a caller may choose, by the id of the record. */
  readonly options: Readonly<Record<string, readonly FieldEntry[]>>
}

/** Everything the pages are rendered from. */
export interface Reference {
  readonly domains: readonly DomainReference[]
  readonly sources: readonly Source[]
  readonly publications: readonly Publication[]
  /** The folder of the packages, for what their releases keep. */
  readonly packages: string
}

// The loader of the site's configuration knows the address of a module, not its folder.
const packages = fileURLToPath(new URL('../../../../packages', import.meta.url))

/** Reads the domains, those of the site where nothing else is said, and the documents they cite. */
export async function loadReference(from: readonly Domain[] = domains): Promise<Reference> {
  const loaded = from.map(async (domain) => {
    const data = await dataOf(domain)
    const { id, title } = data.scheme
    const scheme = { id, title, hue: domain.hue, href: address.scheme(id) }
    return { domain, data, scheme, options: await optionsOf(domain) }
  })
  return { domains: await Promise.all(loaded), sources, publications, packages }
}

async function optionsOf({ options = {} }: Domain): Promise<DomainReference['options']> {
  const loaded = Object.entries(options).map(
    async ([record, load]) => [record, fieldsOf(await load())] as const,
  )
  return Object.fromEntries(await Promise.all(loaded))
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

/** Every decision of a domain, with the record it is made about. */
export function decisionsOf({
  data,
}: DomainReference): readonly { readonly decision: Decision; readonly record: RecordData }[] {
  return data.records.flatMap((record) =>
    data.decisions.filter(({ id }) => id === record.decision?.id).map((decision) => ({ decision, record })),
  )
}

export function decisionLine({ data }: DomainReference, { id, asks }: Decision): DecisionLine {
  return { id, asks, href: address.decision(data.scheme.id, id) }
}

/** All that the conditions of a record may name: its fields, its outcome, what a caller may choose. */
export function describedFields(reference: DomainReference, record: string): readonly FieldEntry[] {
  const { fields, decision } = recordOf(reference, record)
  const chosen = (reference.options[record] ?? []).map((field) => ({
    ...field,
    path: `options.${field.path}`,
  }))
  const described = [
    ...fields,
    ...(decision === undefined ? [] : [decision.outcome]),
    ...chosen,
    dayOfTheCheck,
  ]
  const labels = Object.fromEntries(conceptsOf(reference).map(({ id, label }) => [id, label]))
  // Words of a field that takes any are the ids of concepts where the scheme knows them.
  const takesWords = ({ expected: { kind } }: FieldEntry) => kind === 'text' || kind === 'list'
  return described.map((field) => (takesWords(field) ? { values: labels, ...field } : field))
}

const dayOfTheCheck: FieldEntry = {
  path: 'options.asOf',
  label: { en: 'day of the check', nl: 'dag van de controle' },
  question: { en: 'On which day is the record looked at?', nl: 'Op welke dag wordt het record bekeken?' },
  expected: { kind: 'day' },
}

/** The fields that the conditions of a rule look at. */
export function fieldsNeeded(
  rule: DomainData['rules'][number] | DomainData['notes'][number],
): ReadonlySet<string> {
  const conditions = [
    ...(rule.when === undefined ? [] : [rule.when]),
    ...('holds' in rule ? [rule.holds] : []),
  ]
  return new Set(conditions.flatMap((condition) => needs(condition)).map(asInDictionary))
}

/** A path as the dictionary of a record writes it. */
export function asInDictionary(path: string): string {
  return path.replace(/(?:\.length|\[\])$/, '')
}

export function ruleLine(
  { data }: DomainReference,
  rule: DomainData['rules'][number] | DomainData['notes'][number],
): RuleLine {
  const { id, says } = rule
  const line = { id, says, href: address.rule(data.scheme.id, id) }
  if (!('force' in rule)) return line
  return { ...line, force: rule.force, basis: rule.basis, ...(isByChoice(rule) ? { byChoice: true } : {}) }
}

/** Whether a rule waits for what the caller chooses; the day of the check is no choice. */
export function isByChoice(rule: DomainData['rules'][number]): boolean {
  return [...fieldsNeeded(rule)].some((path) => path.startsWith('options.') && path !== dayOfTheCheck.path)
}

/** Whether a rule or a note is about a concept. */
export function isAbout({ data }: DomainReference, concept: string) {
  const full = `${data.scheme.id}:${concept}`
  return ({ about = [] }: { readonly about?: readonly string[] }) => about.includes(full)
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
  const { id, shortName, language, date, inForceFrom, country, population } = document
  return {
    id,
    href: address.source(id),
    shortName,
    language,
    country,
    population,
    ...(date === undefined ? {} : { date }),
    ...(inForceFrom === undefined ? {} : { inForceFrom }),
  }
}
