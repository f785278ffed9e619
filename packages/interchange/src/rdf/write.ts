import type { MappingSet, Scheme } from '@ssi/taxonomy'
import { type Quad, Writer } from 'n3'
import { jsonLd } from './json-ld.ts'
import { mappingQuads } from './mapping-quads.ts'
import { schemeQuads } from './scheme-quads.ts'
import { prefixes } from './vocabularies.ts'

/**
 * A scheme or a set of mappings as SKOS in Turtle; the same text each time.
 *
 * @throws RangeError where ids could not be kept apart, or a concept points to nothing.
 * @example
 * ```ts run
 * import { skosTurtle } from '@ssi/interchange'
 * import { branch, cite, definePublication, defineScheme } from '@ssi/taxonomy'
 * const guide = cite(definePublication({ id: 'guide', title: 'Guide', address: 'https://example.org', seen: '2026-11' }))
 * const scheme = defineScheme({
 *   id: 'answers', title: { en: 'Answers' }, summary: { en: 'What can be answered.' }, version: '1.0.0',
 *   concepts: branch({ yes: { kind: 'option', label: { en: 'Yes' }, named: true, basis: 'external', cite: guide } }),
 * })
 * skosTurtle(scheme).includes('skos:prefLabel "Yes"@en') // => true
 * ```
 */
export function skosTurtle(given: Scheme | MappingSet): string {
  let turtle = ''
  const writer = new Writer({ prefixes: { ...prefixes } })
  writer.addQuads([...quadsOf(given)])
  writer.end((_error, text: string) => {
    turtle = text
  })
  return turtle
}

/**
 * A scheme or a set of mappings as SKOS in JSON-LD: the same statements as in Turtle, nothing to fetch.
 *
 * @throws RangeError where ids could not be kept apart, or a concept points to nothing.
 * @example
 * ```ts run
 * import { skosJsonLd } from '@ssi/interchange'
 * import { branch, cite, definePublication, defineScheme } from '@ssi/taxonomy'
 * const guide = cite(definePublication({ id: 'guide', title: 'Guide', address: 'https://example.org', seen: '2026-11' }))
 * const scheme = defineScheme({
 *   id: 'answers', title: { en: 'Answers' }, summary: { en: 'What can be answered.' }, version: '1.0.0',
 *   concepts: branch({ yes: { kind: 'option', label: { en: 'Yes' }, named: true, basis: 'external', cite: guide } }),
 * })
 * const document = skosJsonLd(scheme)
 * Object.keys(document) // => ['@context', '@graph']
 * ```
 */
export function skosJsonLd(given: Scheme | MappingSet): Readonly<Record<string, unknown>> {
  return jsonLd(quadsOf(given))
}

function quadsOf(given: Scheme | MappingSet): readonly Quad[] {
  return 'mappings' in given ? mappingQuads(given) : schemeQuads(given)
}
