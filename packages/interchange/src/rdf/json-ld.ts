import type { Quad } from 'n3'
import { prefixes } from './vocabularies.ts'

type Json = Readonly<Record<string, unknown>>

/** How the values of a property stand: by language, as addresses, or as they are; `set` where there may be many. */
interface Entry {
  readonly name: string
  readonly kind: 'words' | 'link' | 'plain' | 'boolean'
  readonly set?: true
}

const entries: Readonly<Record<string, Entry>> = {
  'dct:title': { name: 'title', kind: 'words' },
  'dct:description': { name: 'description', kind: 'words' },
  'owl:versionInfo': { name: 'version', kind: 'plain' },
  'skos:hasTopConcept': { name: 'hasTopConcept', kind: 'link', set: true },
  'skos:inScheme': { name: 'inScheme', kind: 'link' },
  'skos:topConceptOf': { name: 'topConceptOf', kind: 'link' },
  'skos:notation': { name: 'notation', kind: 'plain', set: true },
  'skos:prefLabel': { name: 'prefLabel', kind: 'words' },
  'skos:altLabel': { name: 'altLabel', kind: 'words', set: true },
  'skos:hiddenLabel': { name: 'hiddenLabel', kind: 'words', set: true },
  'skos:definition': { name: 'definition', kind: 'words' },
  'skos:scopeNote': { name: 'scopeNote', kind: 'words', set: true },
  'skos:note': { name: 'note', kind: 'words', set: true },
  'skos:editorialNote': { name: 'editorialNote', kind: 'words', set: true },
  'skos:changeNote': { name: 'changeNote', kind: 'words' },
  'skos:broader': { name: 'broader', kind: 'link' },
  'skos:narrower': { name: 'narrower', kind: 'link', set: true },
  'skos:exactMatch': { name: 'exactMatch', kind: 'link', set: true },
  'skos:closeMatch': { name: 'closeMatch', kind: 'link', set: true },
  'skos:broadMatch': { name: 'broadMatch', kind: 'link', set: true },
  'skos:narrowMatch': { name: 'narrowMatch', kind: 'link', set: true },
  'skos:relatedMatch': { name: 'relatedMatch', kind: 'link', set: true },
  'dct:source': { name: 'source', kind: 'link', set: true },
  'dct:isReplacedBy': { name: 'isReplacedBy', kind: 'link', set: true },
  'terms:kind': { name: 'kind', kind: 'plain' },
  'terms:basis': { name: 'basis', kind: 'plain' },
  'owl:deprecated': { name: 'deprecated', kind: 'boolean' },
}

const context: Json = {
  ...prefixes,
  id: '@id',
  type: '@type',
  ...Object.fromEntries(Object.entries(entries).map(([id, entry]) => [entry.name, termOf(id, entry)])),
}

/** Statements as JSON-LD, a node for each subject in the order in which they come; the context stands inside. */
export function jsonLd(quads: readonly Quad[]): Json {
  const nodes = new Map<string, Quad[]>()
  for (const quad of quads) {
    const before = nodes.get(quad.subject.value)
    if (before === undefined) nodes.set(quad.subject.value, [quad])
    else before.push(quad)
  }
  return { '@context': context, '@graph': [...nodes].map(([id, about]) => nodeOf(id, about)) }
}

function termOf(id: string, { kind, set }: Entry): unknown {
  const container = [...(kind === 'words' ? ['@language'] : []), ...(set === true ? ['@set'] : [])]
  const type = kind === 'link' ? { '@type': '@id' } : kind === 'boolean' ? { '@type': 'xsd:boolean' } : {}
  return { '@id': id, ...type, ...(container.length === 0 ? {} : { '@container': container }) }
}

function nodeOf(id: string, about: readonly Quad[]): Json {
  const node: Record<string, unknown> = { id }
  for (const { predicate, object } of about) {
    const property = shortened(predicate.value)
    const entry = entries[property]
    if (entry === undefined) node['type'] = shortened(object.value)
    else node[entry.name] = withValue(node[entry.name], entry, object)
  }
  return node
}

/** What stands under a name, with one value more; the same value stands once. */
function withValue(before: unknown, { kind, set }: Entry, object: Quad['object']): unknown {
  if (kind === 'words') {
    const language = 'language' in object ? object.language : ''
    const words = (before ?? {}) as Readonly<Record<string, unknown>>
    return { ...words, [language]: set === true ? added(words[language], object.value) : object.value }
  }
  const value = kind === 'boolean' ? object.value === 'true' : object.value
  return set === true ? added(before, value) : value
}

function added(before: unknown, value: unknown): readonly unknown[] {
  const values = Array.isArray(before) ? (before as unknown[]) : []
  if (!values.includes(value)) values.push(value)
  return values
}

function shortened(iri: string): string {
  const [prefix, address] = Object.entries(prefixes).find(([, start]) => iri.startsWith(start)) ?? ['', '']
  return `${prefix}:${iri.slice(address.length)}`
}
