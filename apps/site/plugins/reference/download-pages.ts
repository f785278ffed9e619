import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { mappingSet } from '@ssi/crosswalk'
import type {
  DownloadsPageData,
  FormatFiles,
  FormatUse,
  SchemeDownloads,
} from '../../src/reference/download-data.ts'
import { address } from './addresses.ts'
import { isReleased } from './citation.ts'
import type { Exports } from './exports.ts'
import { type Format, formats } from './formats.ts'
import type { DomainReference, Reference } from './reference.ts'

const guide = 'guides/load-the-exports'

/** The page of all downloads; how to load them is told by the guide among the prose. */
export function downloadsPage(reference: Reference, exports: Exports, docs: string): DownloadsPageData {
  const headings = readFileSync(join(docs, `${guide}.md`), 'utf8').match(/(?<=^## ).+$/gm) ?? []
  return {
    path: address.downloads,
    uses: formats.map((format) => useOf(format, headings)),
    whole: byFormat(exports, [address.whole(''), address.mappings(mappingSet.version, '')]),
    schemes: reference.domains.map((domain) => ({
      scheme: { ...domain.scheme, summary: domain.data.scheme.summary },
      ...schemeDownloads(reference, domain, exports),
    })),
  }
}

/** The files of one scheme. */
export function schemeDownloads(
  reference: Reference,
  domain: DomainReference,
  exports: Exports,
): SchemeDownloads {
  const { id, version } = domain.data.scheme
  const formats = byFormat(exports, [address.data(id, version, '')])
  return { version, released: isReleased(reference, domain), formats }
}

/** The files that lie in these folders, by format. */
function byFormat(exports: Exports, folders: readonly string[]): readonly FormatFiles[] {
  const files = Object.entries(exports)
    .map(([href, bytes]) => ({ name: basename(href), href, bytes }))
    .filter(({ name, href }) => folders.some((folder) => href === `${folder}${name}`))
    .map((file) => ({ file, format: formatOf(file.name) }))
  return formats.flatMap((format) => {
    const own = files.filter((entry) => entry.format === format).map(({ file }) => file)
    return own.length === 0 ? [] : [{ format: format.id, title: format.title, files: own }]
  })
}

function formatOf(name: string): Format {
  const format = formats.find(({ isOf }) => isOf.test(name))
  if (format === undefined) throw new Error(`No format is told for the file ${name}. Add one to the formats.`)
  return format
}

function useOf({ id, title, says, load }: Format, headings: readonly string[]): FormatUse {
  const strange = load.find(({ en }) => !headings.includes(en))
  if (strange !== undefined) throw new Error(`The guide ${guide} has no heading "${strange.en}".`)
  return {
    id,
    title,
    says,
    load: load.map((label) => ({ label, href: `/docs/${guide}/#${slug(label.en)}` })),
  }
}

function slug(heading: string): string {
  return heading.toLowerCase().replaceAll(' ', '-')
}
