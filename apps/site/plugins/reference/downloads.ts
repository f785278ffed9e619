import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FieldEntry } from '@ssi/rules'
import type { Concept, SourceDocument } from '@ssi/taxonomy'
import { conflicts, mappingSet, related, traps } from '@ssi/crosswalk'
import { siteAddress } from '../../site-address.ts'
import { csvOf } from '../../src/csv.ts'
import { address, downloadOf } from './addresses.ts'
import { columnFields } from './check-pages.ts'
import { lookUpIndex } from './look-up-index.ts'
import { conceptsOf, type DomainReference, isAbout, type Reference, rulesWhere } from './reference.ts'

/** Writes what pages offer to download, and the index of the look-up, as static files. */
export function writeDownloads(reference: Reference, folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [path, content] of [
    ...reference.domains.flatMap((domain) => downloads(reference, domain)),
    [downloadOf(address.crosswalk), json({ ...mappingSet, traps, conflicts })] as const,
    ['/look-up.json', lookUpIndex(reference)] as const,
    ['/look-up.nl.json', lookUpIndex(reference, 'nl')] as const,
  ]) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

function downloads(
  reference: Reference,
  domain: DomainReference,
): readonly (readonly [path: string, content: string])[] {
  const { scheme, rules, notes, decisions, records } = domain.data
  const { concepts: _concepts, ...words } = scheme
  const download = (page: string, data: object) =>
    [downloadOf(page), json({ address: `${siteAddress}${page}`, scheme: words, ...data })] as const
  return [
    [downloadOf(address.scheme(scheme.id)), json(domain.data)],
    ...conceptsOf(domain).map((concept) =>
      download(address.concept(scheme.id, concept.id), {
        concept,
        rules: rulesWhere(domain, isAbout(domain, concept.id)),
        ...related(`${scheme.id}:${concept.id}`),
        documents: documentsOf(reference, concept),
      }),
    ),
    ...rules.map((rule) => download(address.rule(scheme.id, rule.id), { rule })),
    ...notes.map((note) => download(address.rule(scheme.id, note.id), { note })),
    ...decisions.map((decision) => download(address.decision(scheme.id, decision.id), { decision })),
    ...records.map((record) => download(address.record(scheme.id, record.id), { record })),
    ...records
      .filter(({ id }) => domain.domain.tables?.record === id)
      .map(({ id, fields }) => [address.emptyTable(scheme.id, id), emptyTable(domain, fields)] as const),
  ]
}

/** The documents that a concept is taken from, with what is known of each. */
function documentsOf({ sources }: Reference, { cite }: Concept): readonly SourceDocument[] {
  const ids = new Set([cite].flat().flatMap((place) => ('source' in place ? place.source : [])))
  return sources.map(({ document }) => document).filter(({ id }) => ids.has(id))
}

/** A table without rows, headed by the names of our fields. */
function emptyTable(domain: DomainReference, fields: readonly FieldEntry[]): string {
  return csvOf([columnFields(fields, conceptsOf(domain)).map(({ path }) => path)])
}

function json(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`
}
