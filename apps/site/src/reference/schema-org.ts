import { siteAddress } from '../../site-address.ts'
import type { ConceptPageData } from './concept-data.ts'
import type { SchemePageData } from './scheme-data.ts'

/** A concept as schema.org's DefinedTerm. */
export function definedTerm({ concept, scheme, path }: ConceptPageData): object {
  const { label, definition, synonyms, id } = concept
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': `${siteAddress}${path}`,
    url: `${siteAddress}${path}`,
    name: label.en,
    termCode: id,
    ...(definition === undefined ? {} : { description: definition.en }),
    ...(synonyms?.en === undefined ? {} : { alternateName: synonyms.en }),
    inDefinedTermSet: `${siteAddress}${scheme.href}`,
    inLanguage: 'en',
  }
}

/** A scheme as schema.org's DefinedTermSet. */
export function definedTermSet({ scheme, summary, version, path, rows }: SchemePageData): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': `${siteAddress}${path}`,
    url: `${siteAddress}${path}`,
    name: scheme.title.en,
    description: summary.en,
    version,
    inLanguage: 'en',
    hasDefinedTerm: rows.map(({ href }) => ({ '@type': 'DefinedTerm', '@id': `${siteAddress}${href}` })),
  }
}
