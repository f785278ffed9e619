import type { Mapping, MappingSet } from '@ssi/taxonomy'
import { DataFactory, type Quad } from 'n3'
import { conceptIri, webIri } from '../iri.ts'
import { skos } from './vocabularies.ts'

/** Mappings as SKOS mapping relations; where nothing matches there is nothing to say. */
export function mappingQuads({ mappings }: MappingSet): readonly Quad[] {
  return mappings.flatMap((mapping) =>
    mapping.predicate === 'no-match'
      ? []
      : [
          DataFactory.quad(
            DataFactory.namedNode(conceptIri(mapping.from)),
            skos(mapping.predicate),
            DataFactory.namedNode(targetIri(mapping.to)),
          ),
        ],
  )
}

/** The address of what a concept is mapped to. */
export function targetIri(to: Mapping['to']): string {
  return typeof to === 'string' ? conceptIri(to) : webIri(to.address)
}
