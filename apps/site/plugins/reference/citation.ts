import { join } from 'node:path'
import { inLanguage, type Language, type Text } from '@ssi/taxonomy'
import { releasedVersions } from '@ssi/tools/released'
import { dutchFolder, hasAddress, siteAddress, siteAuthor, siteName } from '../../site-address.ts'
import type { CitationWords } from '../../src/reference/citation-data.ts'
import type { DomainReference, Reference } from './reference.ts'

interface Cited {
  readonly id: string
  readonly title: Text
  readonly path: string
  /** The places it is taken from. */
  readonly after: readonly Text[]
}

/** Whether the version of a scheme was released. */
export function isReleased({ packages }: Reference, { data }: DomainReference): boolean {
  const folder = join(packages, data.package.replace('@ssi/', ''))
  return releasedVersions(folder).some(({ version }) => version === data.scheme.version)
}

/** How a text and a bibliography cite something of a scheme: its version, and its address once there is one. */
export function citationOf(reference: Reference, domain: DomainReference, cited: Cited): CitationWords {
  const { path } = cited
  const released = isReleased(reference, domain)
  const texts = (language: Language): string => textOf(language, domain, cited, released)
  const entries = (language: Language): string => bibtexOf(language, domain, cited, released)
  const permalink = `${siteAddress}${path}`
  return {
    text: { en: texts('en'), nl: texts('nl') },
    bibtex: { en: entries('en'), nl: entries('nl') },
    ...(hasAddress ? { permalink } : {}),
    released,
  }
}

const words = {
  en: { version: 'version', unreleased: 'not released yet', after: 'After', folder: '' },
  nl: { version: 'versie', unreleased: 'nog niet uitgebracht', after: 'Naar', folder: dutchFolder },
} as const satisfies Readonly<Record<Language, object>>

function bibtexOf(language: Language, domain: DomainReference, cited: Cited, released: boolean): string {
  const { id, title, path, after } = cited
  const say = (text: Text) => escaped(inLanguage(text, language))
  return entry(id, {
    author: `{${escaped(siteAuthor)}}`,
    title: `{${say(title)}}`,
    howpublished: `${say(siteName)}: ${say(domain.data.scheme.title)}, ${versionOf(language, domain, released)}`,
    note: `${escaped(id)}. ${words[language].after}: ${after.map(say).join('; ')}`,
    ...(hasAddress ? { url: `${siteAddress}${words[language].folder}${path}` } : {}),
  })
}

function textOf(language: Language, domain: DomainReference, cited: Cited, released: boolean): string {
  const { id, title, path, after } = cited
  const where = hasAddress ? [`${siteAddress}${words[language].folder}${path}`] : []
  const what = [
    `“${inLanguage(title, language)}” (${id}). ${inLanguage(siteName, language)}: ${inLanguage(domain.data.scheme.title, language)}`,
    versionOf(language, domain, released),
    ...where,
  ]
  const places = after.map((place) => inLanguage(place, language)).join('; ')
  return `${what.join(', ')}. ${words[language].after}: ${places}.`
}

function versionOf(language: Language, { data }: DomainReference, released: boolean): string {
  const { version, unreleased } = words[language]
  return [`${version} ${data.scheme.version}`, ...(released ? [] : [unreleased])].join(', ')
}

function entry(id: string, fields: Readonly<Record<string, string>>): string {
  const key = id.replaceAll(/[^a-z0-9]+/gi, '-')
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`)
  return [`@misc{${key},`, ...lines, '}'].join('\n')
}

/** What means something to TeX, as itself. */
function escaped(text: string): string {
  return text.replaceAll(/[&%$#_{}]/g, String.raw`\$&`)
}
