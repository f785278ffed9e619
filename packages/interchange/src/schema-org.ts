import type { Scheme, Text } from '@ssi/taxonomy'
import { conceptIri, refuseStrangeScheme, schemeIri } from './iri.ts'

/**
 * A scheme as a DefinedTermSet of schema.org, for search engines and catalogues.
 *
 * @throws RangeError where ids could not be kept apart, or a concept points to nothing.
 * @example
 * ```ts run
 * import { definedTermSet } from '@ssi/interchange'
 * import { defineScheme } from '@ssi/taxonomy'
 * const scheme = defineScheme({
 *   id: 'answers', title: { en: 'Answers' }, summary: { en: 'What can be answered.' }, version: '1.0.0', concepts: {},
 * })
 * definedTermSet(scheme)['@type'] // => 'DefinedTermSet'
 * ```
 */
export function definedTermSet(scheme: Scheme): Readonly<Record<string, unknown>> {
  refuseStrangeScheme(scheme)
  const address = schemeIri(scheme.id)
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': address,
    url: address,
    name: worded(scheme.title),
    description: worded(scheme.summary),
    version: scheme.version,
    hasDefinedTerm: Object.values(scheme.concepts).map(({ id, label, definition, synonyms = {} }) => {
      const others = Object.values(synonyms).flat()
      return {
        '@type': 'DefinedTerm',
        '@id': conceptIri(`${scheme.id}:${id}`),
        url: conceptIri(`${scheme.id}:${id}`),
        termCode: id,
        name: worded(label),
        ...(definition === undefined ? {} : { description: worded(definition) }),
        ...(others.length === 0 ? {} : { alternateName: others }),
        inDefinedTermSet: { '@id': address },
      }
    }),
  }
}

function worded({ en, nl }: Text): unknown {
  const english = { '@value': en, '@language': 'en' }
  return nl === undefined ? english : [english, { '@value': nl, '@language': 'nl' }]
}
