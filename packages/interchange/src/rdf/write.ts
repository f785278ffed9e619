import type { MappingSet, Scheme } from '@ssi/taxonomy'
import jsonld, { type ContextDefinition } from 'jsonld'
import { type Quad, Writer, type WriterOptions } from 'n3'
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
  return written(given, { prefixes: { ...prefixes } })
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
 * const document = await skosJsonLd(scheme)
 * Object.keys(document) // => ['@context', '@graph']
 * ```
 */
export async function skosJsonLd(given: Scheme | MappingSet): Promise<Readonly<Record<string, unknown>>> {
  const statements: unknown = written(given, { format: 'N-Quads' })
  const expanded = await jsonld.fromRDF(statements as object, {
    format: 'application/n-quads',
  })
  const compacted: Readonly<Record<string, unknown>> = await jsonld.compact(expanded, context, {
    graph: true,
    documentLoader: refuse,
  })
  return compacted
}

const link = (id: string) => ({ '@id': id, '@type': '@id' })
const worded = (id: string) => ({ '@id': id, '@container': '@language' })
const listed = (id: string) => ({ '@id': id, '@container': ['@language', '@set'] })

const context = {
  ...prefixes,
  id: '@id',
  type: '@type',
  title: worded('dct:title'),
  description: worded('dct:description'),
  version: 'owl:versionInfo',
  hasTopConcept: { ...link('skos:hasTopConcept'), '@container': '@set' },
  inScheme: link('skos:inScheme'),
  topConceptOf: link('skos:topConceptOf'),
  notation: 'skos:notation',
  prefLabel: worded('skos:prefLabel'),
  altLabel: listed('skos:altLabel'),
  hiddenLabel: listed('skos:hiddenLabel'),
  definition: worded('skos:definition'),
  scopeNote: listed('skos:scopeNote'),
  note: listed('skos:note'),
  editorialNote: listed('skos:editorialNote'),
  changeNote: worded('skos:changeNote'),
  broader: link('skos:broader'),
  narrower: { ...link('skos:narrower'), '@container': '@set' },
  source: { ...link('dct:source'), '@container': '@set' },
  kind: 'terms:kind',
  basis: 'terms:basis',
  deprecated: { '@id': 'owl:deprecated', '@type': 'xsd:boolean' },
  isReplacedBy: { ...link('dct:isReplacedBy'), '@container': '@set' },
} as unknown as ContextDefinition

/** The context stands in the document: nothing is ever fetched. */
function refuse(address: string): never {
  throw new Error(`${address} is not fetched.`)
}

function written(given: Scheme | MappingSet, options: WriterOptions): string {
  let text = ''
  const writer = new Writer(options)
  writer.addQuads([...quadsOf(given)])
  writer.end((_error, result: string) => {
    text = result
  })
  return text
}

function quadsOf(given: Scheme | MappingSet): readonly Quad[] {
  return 'mappings' in given ? mappingQuads(given) : schemeQuads(given)
}
