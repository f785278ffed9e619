import { join } from 'node:path'
import { type Citation, inLanguage, type Language, type Text } from '@ssi/taxonomy'
import { releasedVersions } from '@ssi/tools/released'
import { dutchFolder, hasAddress, siteAddress, siteAuthor, siteName } from '../../site-address.ts'
import type { CitationWords } from '../../src/reference/citation-data.ts'
import type { DomainReference, Reference } from './reference.ts'
import { takenFrom } from './taken-from.ts'

interface Cited {
  readonly id: string
  readonly title: Text
  readonly path: string
  /** The places it is taken from, as they are named. */
  readonly after: readonly Text[]
  readonly cite: readonly Citation[]
}

/** A part of the reference that has a version of its own. */
interface Whole {
  readonly package: string
  readonly title: Text
  readonly version: string
}

/** The scheme of a domain, as it is cited. */
export function schemeOf({ data }: DomainReference): Whole {
  const { title, version } = data.scheme
  return { package: data.package, title, version }
}

/** Whether a version was released. */
export function isReleased({ packages }: Reference, whole: Omit<Whole, 'title'>): boolean {
  const folder = join(packages, whole.package.replace('@ssi/', ''))
  return releasedVersions(folder).some(({ version }) => version === whole.version)
}

/** How a text and a bibliography cite something of a whole: its version, and its address once there is one. */
export function citationOf(reference: Reference, whole: Whole, cited: Cited): CitationWords {
  const released = isReleased(reference, whole)
  const entryIn = (language: Language): Entry => ({
    id: cited.id,
    title: inLanguage(cited.title, language),
    within: `${inLanguage(siteName, language)}: ${inLanguage(whole.title, language)}, ${versionOf(language, whole, released)}`,
    taken: takenFrom(reference.sources, cited, language),
    language,
    ...(hasAddress ? { address: `${siteAddress}${words[language].folder}${cited.path}` } : {}),
  })
  const [anchor] = cited.path.match(/#.*/) ?? []
  const [en, nl] = [entryIn('en'), entryIn('nl')]
  return {
    text: { en: textOf(en), nl: textOf(nl) },
    bibtex: { en: bibtexOf(en), nl: bibtexOf(nl) },
    ...(hasAddress ? { permalink: `${siteAddress}${cited.path}` } : {}),
    ...(anchor === undefined ? {} : { anchor }),
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
  readonly language: Language
  readonly address?: string
}

const words = {
  en: {
    version: 'version',
    unreleased: 'not released yet',
    folder: '',
    langid: 'english',
  },
  nl: {
    version: 'versie',
    unreleased: 'nog niet uitgebracht',
    folder: dutchFolder,
    langid: 'dutch',
  },
} as const satisfies Readonly<Record<Language, object>>

function textOf({ id, title, within, taken, address }: Entry): string {
  const where = address === undefined ? '' : `, ${address}`
  return `${siteAuthor}. “${title}” (${id}). ${within}${where}. ${taken}.`
}

function bibtexOf({ id, title, within, taken, language, address }: Entry): string {
  const fields = {
    author: `{${escaped(siteAuthor)}}`,
    title: `{${escaped(title)}}`,
    howpublished: escaped(within),
    note: escaped(`${id}. ${taken}`),
    langid: words[language].langid,
    ...(address === undefined ? {} : { url: address }),
  }
  const key = id.replaceAll(/[^a-z0-9]+/gi, '-')
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`)
  return [`@misc{${key},`, ...lines, '}'].join('\n')
}

function versionOf(language: Language, whole: Whole, released: boolean): string {
  const { version, unreleased } = words[language]
  return [`${version} ${whole.version}`, ...(released ? [] : [unreleased])].join(', ')
}

/** What means something to TeX, as itself. */
function escaped(text: string): string {
  return text.replaceAll(/[&%$#_{}]/g, String.raw`\$&`)
}
