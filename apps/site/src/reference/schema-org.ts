import type {
  BreadcrumbList,
  CreativeWork,
  DataCatalog,
  DefinedTerm,
  DefinedTermSet,
  Thing,
  WebSite,
  WithContext,
} from 'schema-dts'
import { siteAddress, siteTitle } from '../../site-address.ts'
import type { ConceptPageData } from './concept-data.ts'
import type { DownloadsPageData, SchemeDownloads } from './download-data.ts'
import type { SchemePageData } from './scheme-data.ts'
import type { SourcePageData } from './source-data.ts'

/** Anything as schema.org knows it. */
export type SchemaOrg = WithContext<Exclude<Thing, string>>

const context = 'https://schema.org'

function at(path: string) {
  return `${siteAddress}${path}`
}

/** A concept. */
export function definedTerm({ concept, scheme, path }: ConceptPageData): WithContext<DefinedTerm> {
  const { label, definition, synonyms = {}, id } = concept
  const names = [
    ...new Set([...(label.nl === undefined ? [] : [label.nl]), ...Object.values(synonyms).flat()]),
  ]
  return {
    '@context': context,
    '@type': 'DefinedTerm',
    '@id': at(path),
    url: at(path),
    name: label.en,
    termCode: id,
    ...(definition === undefined ? {} : { description: definition.en }),
    ...(names.length === 0 ? {} : { alternateName: names }),
    inDefinedTermSet: at(scheme.href),
  }
}

/** A scheme. */
export function definedTermSet({
  scheme,
  summary,
  version,
  path,
  rows,
}: SchemePageData): WithContext<DefinedTermSet> {
  return {
    '@context': context,
    '@type': 'DefinedTermSet',
    '@id': at(path),
    url: at(path),
    name: scheme.title.en,
    description: summary.en,
    version,
    inLanguage: 'en',
    hasDefinedTerm: rows.map(({ href }) => ({ '@type': 'DefinedTerm', '@id': at(href) })),
  }
}

/** A document that is cited. */
export function citedWork(page: SourcePageData): WithContext<CreativeWork> {
  const { path, title, shortName, publisher, date, language, licence, address } = page
  return {
    '@context': context,
    '@type': 'CreativeWork',
    '@id': at(path),
    name: title,
    alternateName: shortName.en,
    publisher: { '@type': 'Organization', name: publisher.en },
    inLanguage: language,
    ...(date === undefined ? {} : { datePublished: date }),
    ...(address === undefined ? {} : { url: address }),
    ...(licence.address === undefined ? {} : { license: licence.address }),
  }
}

/** All downloads: a data set for each scheme. */
export function dataCatalog({ path, schemes }: DownloadsPageData): WithContext<DataCatalog> {
  return {
    '@context': context,
    '@type': 'DataCatalog',
    '@id': at(path),
    url: at(path),
    name: siteTitle,
    dataset: schemes.map(({ scheme, ...downloads }) => ({
      '@type': 'Dataset',
      '@id': `${at(path)}#${scheme.id}`,
      url: `${at(path)}#${scheme.id}`,
      name: scheme.title.en,
      description: scheme.summary.en,
      version: downloads.version,
      isAccessibleForFree: true,
      about: { '@type': 'DefinedTermSet', '@id': at(scheme.href) },
      distribution: distribution(downloads),
    })),
  }
}

function distribution({ formats }: SchemeDownloads) {
  return formats.flatMap(({ title, files }) =>
    files.map(({ name, href, bytes }) => ({
      '@type': 'DataDownload' as const,
      name: `${title.en}: ${name}`,
      contentUrl: at(href),
      contentSize: `${bytes} B`,
    })),
  )
}

/** The way to a page, without the page itself. */
export function breadcrumbs(
  steps: readonly { readonly href: string; readonly label: string }[],
): WithContext<BreadcrumbList> {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ href, label }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: at(href),
    })),
  }
}

/** The reference as a whole. */
export function website(description: string): WithContext<WebSite> {
  return {
    '@context': context,
    '@type': 'WebSite',
    '@id': at('/'),
    url: at('/'),
    name: siteTitle,
    description,
  }
}
