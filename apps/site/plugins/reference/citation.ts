import { join } from 'node:path'
import { type Citation, inLanguage, type Language, type Text } from '@ssi/taxonomy'
import { releasedVersions } from '@ssi/tools/released'
import { dutchFolder, hasAddress, siteAddress, siteAuthor, siteName } from '../../site-address.ts'
import type { CitationWords } from '../../src/reference/citation-data.ts'
import type { DomainReference, Reference } from './reference.ts'

interface Cited {
  readonly id: string
  readonly title: Text
  readonly path: string
  /** The places it is taken from, as they are named. */
  readonly after: readonly Text[]
  readonly cite: readonly Citation[]
}

/** Whether the version of a scheme was released. */
export function isReleased({ packages }: Reference, { data }: DomainReference): boolean {
  const folder = join(packages, data.package.replace('@ssi/', ''))
  return releasedVersions(folder).some(({ version }) => version === data.scheme.version)
}

/** How a text and a bibliography cite something of a scheme: its version, and its address once there is one. */
export function citationOf(reference: Reference, domain: DomainReference, cited: Cited): CitationWords {
  const released = isReleased(reference, domain)
  const entryIn = (language: Language): Entry => ({
    id: cited.id,
    title: inLanguage(cited.title, language),
    within: `${inLanguage(siteName, language)}: ${inLanguage(domain.data.scheme.title, language)}, ${versionOf(language, domain, released)}`,
    taken: takenFrom(language, reference, cited),
    ...(hasAddress ? { address: `${siteAddress}${words[language].folder}${cited.path}` } : {}),
  })
  const [en, nl] = [entryIn('en'), entryIn('nl')]
  return {
    text: { en: textOf(en), nl: textOf(nl) },
    bibtex: { en: bibtexOf(en), nl: bibtexOf(nl) },
    ...(hasAddress ? { permalink: `${siteAddress}${cited.path}` } : {}),
    released,
  }
}

/** What is cited, in one language. */
interface Entry {
  readonly id: string
  readonly title: string
  /** The reference, the scheme and its version. */
  readonly within: string
  readonly taken: string
  readonly address?: string
}

const words = {
  en: { version: 'version', unreleased: 'not released yet', after: 'After', documents: 'Source', folder: '' },
  nl: {
    version: 'versie',
    unreleased: 'nog niet uitgebracht',
    after: 'Naar',
    documents: 'Bron',
    folder: dutchFolder,
  },
} as const satisfies Readonly<Record<Language, object>>

/** The places a statement is taken from, then the documents that they stand in. */
function takenFrom(language: Language, { sources }: Reference, { after, cite }: Cited): string {
  const say = (text: Text): string => inLanguage(text, language)
  const ids = new Set(cite.flatMap((each) => ('source' in each ? each.source : [])))
  const documents = sources
    .map(({ document }) => document)
    .filter(({ id }) => ids.has(id))
    .map(({ title, publisher, date, address }) =>
      [`“${title}”`, say(publisher), date, address].filter((part) => part !== undefined).join(', '),
    )
  const { after: taken, documents: named } = words[language]
  const list = documents.length === 0 ? [] : [`${named}: ${documents.join('; ')}`]
  return [`${taken}: ${after.map(say).join('; ')}`, ...list].join('. ')
}

function textOf({ id, title, within, taken, address }: Entry): string {
  const where = address === undefined ? '' : `, ${address}`
  return `“${title}” (${id}). ${within}${where}. ${taken}.`
}

function bibtexOf({ id, title, within, taken, address }: Entry): string {
  const fields = {
    author: `{${escaped(siteAuthor)}}`,
    title: `{${escaped(title)}}`,
    howpublished: escaped(within),
    note: escaped(`${id}. ${taken}`),
    ...(address === undefined ? {} : { url: address }),
  }
  const key = id.replaceAll(/[^a-z0-9]+/gi, '-')
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`)
  return [`@misc{${key},`, ...lines, '}'].join('\n')
}

function versionOf(language: Language, { data }: DomainReference, released: boolean): string {
  const { version, unreleased } = words[language]
  return [`${version} ${data.scheme.version}`, ...(released ? [] : [unreleased])].join(', ')
}

/** What means something to TeX, as itself. */
function escaped(text: string): string {
  return text.replaceAll(/[&%$#_{}]/g, String.raw`\$&`)
}
