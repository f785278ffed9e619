import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import env from '@zazuko/env-node'
import { validate } from 'jskos-validate'
import jsonld from 'jsonld'
import { Parser, type Quad } from 'n3'
import { graph as rdflibGraph, parse as rdflibParse } from 'rdflib'
import CsvwParser from 'rdf-parser-csvw'
import SHACLValidator from 'rdf-validate-shacl'
import { describe, expect, it } from 'vitest'
import { exported, exportedMappings } from '../src/exports.ts'
import { graphOf, lineOf } from '../src/statements.ts'

const skos = 'http://www.w3.org/2004/02/skos/core#'
const shapes = env.dataset(
  new Parser().parse(readFileSync(new URL('../src/skos-shapes.ttl', import.meta.url), 'utf8')),
)
const broken = async (turtle: string): Promise<readonly string[]> => {
  const report = (await new SHACLValidator(shapes, { factory: env }).validate(
    env.dataset(new Parser().parse(turtle)),
  )) as {
    readonly results: readonly {
      readonly sourceShape: { readonly value: string }
      readonly focusNode: { readonly value: string }
    }[]
  }
  return report.results.map(({ focusNode }) => focusNode.value)
}
const linesOf = (quads: readonly Quad[]): readonly string[] =>
  graphOf(quads.map(({ subject, predicate, object }) => lineOf(subject, predicate, object)))

describe.for(exported)('the SKOS of $name', ({ files }) => {
  const turtle = files['skos.ttl'] ?? ''
  const ours = linesOf(new Parser().parse(turtle))

  it('keeps the integrity conditions of SKOS', async () => {
    expect(await broken(turtle)).toEqual([])
  })

  it('says the same to an independent reader of Turtle', () => {
    const store = rdflibGraph()
    rdflibParse(turtle, store, 'https://example.org/', 'text/turtle')
    const lines = store.statements.map(({ subject, predicate, object }) =>
      lineOf(subject as never, predicate as never, object as never),
    )
    expect(graphOf(lines)).toEqual(ours)
  })

  it('says the same in JSON-LD', async () => {
    const statements: unknown = await jsonld.toRDF(JSON.parse(files['skos.jsonld'] ?? '') as object, {
      format: 'application/n-quads',
    })
    expect(linesOf(new Parser({ format: 'N-Quads' }).parse(statements as string))).toEqual(ours)
  })

  it('says the same in CSV on the Web', async () => {
    const metadata = JSON.parse(files['csv-metadata.json'] ?? '') as { readonly tables: readonly CsvwTable[] }
    const quads = (
      await Promise.all(metadata.tables.map((table) => csvwQuads(table, files[table.url] ?? '')))
    ).flat()
    expect(graphOf(quads)).toEqual(ours)
  })

  it('is JSKOS that its validator accepts', () => {
    const { '@graph': graph } = JSON.parse(files['skos.jsonld'] ?? '') as {
      readonly '@graph': readonly Node[]
    }
    const concepts = graph.filter(({ type }) => type === 'skos:Concept')
    const refused = concepts.flatMap((node) => {
      const concept = jskosOf(node)
      return validate.concept(concept) ? [] : [{ concept, errors: validate.concept.errorMessages }]
    })
    expect(refused).toEqual([])
    expect(concepts).not.toEqual([])
  })
})

describe('the SKOS of the mappings between the schemes', () => {
  const turtle = exportedMappings['mappings.ttl'] ?? ''
  const ours = linesOf(new Parser().parse(turtle))

  it('keeps the integrity conditions of SKOS, beside the schemes that it relates', async () => {
    expect(
      await broken([turtle, ...exported.map(({ files }) => files['skos.ttl'] ?? '')].join('\n')),
    ).toEqual([])
    expect(ours).not.toEqual([])
  })

  it('says the same to an independent reader of Turtle, and in JSON-LD', async () => {
    const store = rdflibGraph()
    rdflibParse(turtle, store, 'https://example.org/', 'text/turtle')
    const lines = store.statements.map(({ subject, predicate, object }) =>
      lineOf(subject as never, predicate as never, object as never),
    )
    expect(graphOf(lines)).toEqual(ours)
    const document = JSON.parse(exportedMappings['mappings.jsonld'] ?? '') as object
    const statements: unknown = await jsonld.toRDF(document, { format: 'application/n-quads' })
    expect(linesOf(new Parser({ format: 'N-Quads' }).parse(statements as string))).toEqual(ours)
  })

  it('is JSKOS that its validator accepts', () => {
    const mapping = (quad: Quad) => ({
      type: [quad.predicate.value],
      from: { memberSet: [{ uri: quad.subject.value }] },
      to: { memberSet: [{ uri: quad.object.value }] },
    })
    const refused = new Parser()
      .parse(turtle)
      .map(mapping)
      .filter((each: object) => !validate.mapping(each))
    expect(refused).toEqual([])
  })
})

describe('the shapes', () => {
  const head = `@prefix skos: <${skos}> . @prefix : <https://example.org/> . :s a skos:ConceptScheme ; skos:hasTopConcept :a . `
  const a =
    ':a a skos:Concept ; skos:inScheme :s ; skos:topConceptOf :s ; skos:notation "a" ; skos:prefLabel "A"@en . '
  const b =
    ':b a skos:Concept ; skos:inScheme :s ; skos:notation "b" ; skos:prefLabel "B"@en ; skos:broader :a . :a skos:narrower :b . '

  it('accept a scheme that is whole', async () => {
    expect(await broken(head + a + b)).toEqual([])
  })

  it.for([
    ['S8', ':b skos:topConceptOf :s .'],
    ['S9', ':s a skos:Concept ; skos:notation "s" ; skos:prefLabel "S"@en .'],
    ['S12', ':a skos:altLabel "plain" .'],
    ['S13', ':a skos:altLabel "A"@en .'],
    ['S14', ':a skos:prefLabel "Other"@en .'],
    ['S19', ':a skos:narrower :nowhere . :nowhere skos:broader :a .'],
    ['S25', ':b skos:narrower :a .'],
    ['S27', ':b skos:related :a .'],
    ['S46', ':a skos:exactMatch :x ; skos:broadMatch :x .'],
  ])('refuse what breaks %s', async ([, more]) => {
    expect(await broken(head + a + b + more)).not.toEqual([])
  })
})

interface CsvwTable {
  readonly url: string
  readonly tableSchema: {
    readonly columns: readonly {
      readonly propertyUrl?: string
      readonly separator?: string
      readonly name: string
    }[]
  }
}

const csvwNamespace = 'http://www.w3.org/ns/csvw#'
const csvwContext = {
  '@vocab': csvwNamespace,
  columns: { '@id': 'csvw:column', '@container': '@list' },
  csvw: csvwNamespace,
  datatype: { '@type': '@vocab' },
  'dc:description': null,
  string: 'http://www.w3.org/2001/XMLSchema#string',
  boolean: 'http://www.w3.org/2001/XMLSchema#boolean',
  titles: 'csvw:title',
}

/** The statements of a table, values taken apart where the metadata names what joins them: the reader does not. */
async function csvwQuads(table: CsvwTable, csv: string): Promise<readonly string[]> {
  const document = { '@context': csvwContext, ...table } as object
  const statements: unknown = await jsonld.toRDF(document, { format: 'application/n-quads' })
  const metadata = env.dataset(new Parser({ format: 'N-Quads' }).parse(statements as string))
  const parser = new CsvwParser({ metadata, baseIRI: 'https://example.org/', factory: env })
  const joined = new Set(
    table.tableSchema.columns.flatMap(({ propertyUrl, separator }) =>
      separator === undefined ? [] : [propertyUrl],
    ),
  )
  const lines: string[] = []
  for await (const quad of parser.import(Readable.from([csv])) as AsyncIterable<Quad>) {
    const { subject, predicate, object } = quad
    // The table itself and its rows.
    if (subject.termType === 'BlankNode') continue
    const values = joined.has(predicate.value) ? object.value.split(/\||%7C/) : [object.value]
    for (const value of values) lines.push(lineOf(subject, predicate, { ...copied(object), value } as never))
  }
  return lines
}

function copied(term: Quad['object']) {
  return term.termType === 'Literal'
    ? { termType: term.termType, language: term.language, datatype: term.datatype }
    : { termType: term.termType }
}

type Node = Readonly<Record<string, unknown>>

/** A concept of our JSON-LD under the names of JSKOS. */
function jskosOf({ id, notation, prefLabel, altLabel, definition, broader, inScheme }: Node): Node {
  const lists = (value: unknown) =>
    value === undefined
      ? undefined
      : Object.fromEntries(
          Object.entries(value as object).map(([language, text]) => [language, [text].flat()]),
        )
  const set = (value: unknown) => (value === undefined ? undefined : [value].flat().map((uri) => ({ uri })))
  const concept = {
    uri: id,
    type: [`${skos}Concept`],
    notation: [notation].flat(),
    prefLabel,
    altLabel: lists(altLabel),
    definition: lists(definition),
    broader: set(broader),
    inScheme: set(inScheme),
  }
  return Object.fromEntries(Object.entries(concept).filter(([, value]) => value !== undefined))
}
