import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FieldEntry } from '@ssi/rules'
import { conflicts, mappingSet, related, traps } from '@ssi/crosswalk'
import { siteAddress } from '../../site-address.ts'
import { csvOf } from '../../src/csv.ts'
import { address, downloadOf } from './addresses.ts'
import { columnFields } from './check-pages.ts'
import { lookUpIndex } from './look-up-index.ts'
import { conceptsOf, type DomainReference, type Reference } from './reference.ts'

/** Writes what pages offer to download, and the index of the look-up, as static files. */
export function writeDownloads(reference: Reference, folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [path, content] of [
    ...reference.domains.flatMap(downloads),
    [downloadOf(address.crosswalk), json({ ...mappingSet, traps, conflicts })] as const,
    ['/look-up.json', lookUpIndex(reference)] as const,
    ['/look-up.nl.json', lookUpIndex(reference, 'nl')] as const,
  ]) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

function downloads(domain: DomainReference): readonly (readonly [path: string, content: string])[] {
  const { scheme, rules, notes, decisions, records } = domain.data
  const { concepts: _concepts, ...words } = scheme
  const download = (page: string, data: object) =>
    [downloadOf(page), json({ address: `${siteAddress}${page}`, scheme: words, ...data })] as const
  return [
    [downloadOf(address.scheme(scheme.id)), json(domain.data)],
    ...conceptsOf(domain).map((concept) =>
      download(address.concept(scheme.id, concept.id), {
        concept,
        ...related(`${scheme.id}:${concept.id}`),
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

/** A table without rows, headed by the names of our fields. */
function emptyTable(domain: DomainReference, fields: readonly FieldEntry[]): string {
  return csvOf([columnFields(fields, conceptsOf(domain)).map(({ path }) => path)])
}

function json(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`
}
