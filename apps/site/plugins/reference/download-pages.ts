import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { mappingSet } from '@ssi/crosswalk'
import type { Language, Text } from '@ssi/taxonomy'
import type {
  DownloadsPageData,
  FormatFiles,
  FormatUse,
  SchemeDownloads,
  TableColumn,
} from '../../src/reference/download-data.ts'
import { address } from './addresses.ts'
import { isReleased, schemeOf } from './citation.ts'
import type { Exports } from './exports.ts'
import { type Format, formats } from './formats.ts'
import type { DomainReference, Reference } from './reference.ts'

const guide = 'guides/load-the-exports'

/** The page of all downloads; how to load them is told by the guide among the prose. */
export async function downloadsPage(
  reference: Reference,
  exports: Exports,
  docs: string,
): Promise<DownloadsPageData> {
  const headings = readFileSync(join(docs, `${guide}.md`), 'utf8').match(/(?<=^## ).+$/gm) ?? []
  return {
    path: address.downloads,
    uses: formats.map((format) => useOf(format, headings)),
    columns: await tableColumns(reference),
    whole: byFormat(exports, [
      [address.whole(''), 'definitions'],
      [address.mappings(mappingSet.version, ''), 'crosswalk'],
    ]),
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
  const formats = byFormat(exports, [[address.data(id, version, ''), id]])
  return { version, released: isReleased(reference, schemeOf(domain)), formats }
}

/** The columns of the table of concepts, the same for every scheme, as the table's own metadata tells them. */
async function tableColumns({ domains }: Reference): Promise<readonly TableColumn[]> {
  const { csvw } = await import('@ssi/interchange')
  const [first] = domains
  if (first === undefined) return []
  const { tables } = csvw(first.data.scheme) as unknown as Metadata
  const columns = tables[0]?.tableSchema.columns ?? []
  return columns.flatMap(({ name, 'dc:description': says, separator }) =>
    says === undefined
      ? []
      : [{ name, says: textOf(says), ...(separator === undefined ? {} : { separator }) }],
  )
}

interface Metadata {
  readonly tables: readonly {
    readonly tableSchema: {
      readonly columns: readonly (Omit<TableColumn, 'says'> & { readonly 'dc:description'?: Described })[]
    }
  }[]
}

/** What metadata says in several languages. */
type Described = readonly { readonly '@value': string; readonly '@lang': Language }[]

function textOf(says: Described): Text {
  const [en = '', nl = ''] = (['en', 'nl'] as const).map(
    (language) => says.find((each) => each['@lang'] === language)?.['@value'],
  )
  return { en, nl }
}

/** The files that lie in these folders, by format, each saved under the name of what it is about. */
function byFormat(
  exports: Exports,
  folders: readonly (readonly [folder: string, about: string])[],
): readonly FormatFiles[] {
  const files = Object.entries(exports)
    .flatMap(([href, bytes]) => {
      const name = basename(href)
      const [, about] = folders.find(([folder]) => href === `${folder}${name}`) ?? []
      if (about === undefined) return []
      return [{ name, href, savedAs: name.startsWith(about) ? name : `${about}-${name}`, bytes }]
    })
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
