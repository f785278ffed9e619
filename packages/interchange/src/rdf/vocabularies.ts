import { DataFactory, type NamedNode } from 'n3'
import { publicAddress } from '@ssi/taxonomy'

/** The vocabularies that exports speak, by prefix. */
export const prefixes = {
  dct: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  terms: `${publicAddress}/data/terms.ttl#`,
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

const from =
  (prefix: keyof typeof prefixes) =>
  (name: string): NamedNode =>
    DataFactory.namedNode(prefixes[prefix] + name)

export const dct = from('dct')
export const owl = from('owl')
export const rdf = from('rdf')
export const skos = from('skos')
export const xsd = from('xsd')
/** What no vocabulary has a word for: the kind of a concept, and who says so. */
export const definitionTerms = from('terms')
