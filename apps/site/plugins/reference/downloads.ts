import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { siteAddress } from '../../site-address.ts'
import { address, downloadOf } from './addresses.ts'
import { lookUpIndex } from './look-up-index.ts'
import { conceptsOf, type DomainReference, type Reference } from './reference.ts'

/** Writes what pages offer to download, and the index of the look-up, as static files. */
export function writeDownloads(reference: Reference, folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [path, json] of [
    ...reference.domains.flatMap(downloads),
    ['/look-up.json', lookUpIndex(reference)] as const,
  ]) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, json)
  }
}

function downloads(domain: DomainReference): readonly (readonly [path: string, json: string])[] {
  const { scheme, rules, notes, decisions, records } = domain.data
  const { concepts: _concepts, ...words } = scheme
  const download = (page: string, data: object) =>
    [downloadOf(page), json({ address: `${siteAddress}${page}`, scheme: words, ...data })] as const
  return [
    [downloadOf(address.scheme(scheme.id)), json(domain.data)],
    ...conceptsOf(domain).map((concept) => download(address.concept(scheme.id, concept.id), { concept })),
    ...rules.map((rule) => download(address.rule(scheme.id, rule.id), { rule })),
    ...notes.map((note) => download(address.rule(scheme.id, note.id), { note })),
    ...decisions.map((decision) => download(address.decision(scheme.id, decision.id), { decision })),
    ...records.map((record) => download(address.record(scheme.id, record.id), { record })),
  ]
}

function json(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`
}
