import type { Concept, Language, Scheme, Terms, Text } from '@ssi/taxonomy'
import { DataFactory, type NamedNode, type Quad, type Quad_Object } from 'n3'
import { citedIri, conceptIri, schemeIri } from '../iri.ts'
import { type SchemeView, viewOf } from '../scheme-view.ts'
import { definitionTerms, dct, owl, rdf, skos, xsd } from './vocabularies.ts'

const literal = (value: string, languageOrType?: string | NamedNode) =>
  DataFactory.literal(value, languageOrType)
const namedNode = (address: string) => DataFactory.namedNode(address)

/** A scheme as RDF: SKOS, with Dublin Core for sources and OWL for what is retired, in a fixed order. */
export function schemeQuads(scheme: Scheme): readonly Quad[] {
  const view = viewOf(scheme)
  return [
    ...triples(schemeIri(scheme.id), [
      [rdf('type'), [skos('ConceptScheme')]],
      [dct('title'), texts(scheme.title)],
      [dct('description'), texts(scheme.summary)],
      [owl('versionInfo'), [literal(scheme.version)]],
      [skos('hasTopConcept'), view.tops.map((id) => namedNode(conceptIri(`${scheme.id}:${id}`)))],
    ]),
    ...view.concepts.flatMap((concept) => conceptQuads(concept, view)),
  ]
}

function conceptQuads(concept: Concept, view: SchemeView): readonly Quad[] {
  const { id: scheme } = view.scheme
  const node = (id: string): Quad_Object => namedNode(conceptIri(`${scheme}:${id}`))
  const { label, synonyms = {}, hints = {}, notes = [], openQuestions = [], retired } = concept
  const narrower = view.narrower.get(concept.id) ?? []
  return triples(conceptIri(`${scheme}:${concept.id}`), [
    [rdf('type'), [skos('Concept')]],
    [skos('inScheme'), [namedNode(schemeIri(scheme))]],
    [skos('topConceptOf'), concept.broader === undefined ? [namedNode(schemeIri(scheme))] : []],
    [skos('notation'), notationsOf(concept).map((notation) => literal(notation))],
    [skos('prefLabel'), texts(label)],
    [skos('altLabel'), terms(synonyms, [label])],
    [skos('hiddenLabel'), terms(hints, [label], synonyms)],
    [skos('definition'), concept.definition === undefined ? [] : texts(concept.definition)],
    [skos('scopeNote'), scopeNotes(concept, view.scheme).flatMap(texts)],
    [skos('note'), notes.flatMap(({ text }) => texts(text))],
    [skos('editorialNote'), openQuestions.flatMap(texts)],
    [skos('broader'), concept.broader === undefined ? [] : [node(concept.broader)]],
    [skos('narrower'), narrower.map(node)],
    [dct('source'), concept.cite.map((cited) => namedNode(citedIri(cited)))],
    [definitionTerms('kind'), [literal(concept.kind)]],
    [definitionTerms('basis'), [literal(concept.basis)]],
    [owl('deprecated'), retired === undefined ? [] : [literal('true', xsd('boolean'))]],
    [dct('isReplacedBy'), (retired?.use ?? []).map(node)],
    [skos('changeNote'), retired === undefined ? [] : texts(retired.reason)],
  ])
}

/** The code of a concept, and the notation that the source itself gives it. */
export function notationsOf({ id, notation }: Concept): readonly string[] {
  return notation === undefined || notation === id ? [id] : [id, notation]
}

/** Whom a claim speaks about, and where the line to each neighbour runs. */
export function scopeNotes({ not = {}, population }: Concept, { concepts }: Scheme): readonly Text[] {
  const lines = Object.entries(not).flatMap(([id, line]) => {
    const neighbour = Object.hasOwn(concepts, id) ? concepts[id] : undefined
    return neighbour === undefined || line === undefined ? [] : [notThis(neighbour.label, line)]
  })
  return [...(population === undefined ? [] : [population]), ...lines]
}

function notThis(label: Text, line: Text): Text {
  const en = `Not “${label.en}”: ${line.en}`
  return line.nl === undefined ? { en } : { en, nl: `Niet “${label.nl ?? label.en}”: ${line.nl}` }
}

/** Terms without those that the concept already goes by: no label of a concept stands twice in one language. */
export function otherTerms(terms: Terms, labels: readonly Text[], taken: Terms = {}): Terms {
  const entries = (['en', 'nl'] as const).map((language: Language) => {
    const before = [...labels.flatMap((label) => label[language] ?? []), ...(taken[language] ?? [])]
    return [language, [...new Set(terms[language])].filter((term) => !before.includes(term))] as const
  })
  return Object.fromEntries(entries.filter(([, words]) => words.length > 0))
}

function terms(given: Terms, labels: readonly Text[], taken: Terms = {}): readonly Quad_Object[] {
  const { en = [], nl = [] } = otherTerms(given, labels, taken)
  return [...en.map((word) => literal(word, 'en')), ...nl.map((word) => literal(word, 'nl'))]
}

function texts({ en, nl }: Text): readonly Quad_Object[] {
  return [literal(en, 'en'), ...(nl === undefined ? [] : [literal(nl, 'nl')])]
}

type Statements = readonly (readonly [predicate: ReturnType<typeof skos>, objects: readonly Quad_Object[]])[]

function triples(subject: string, statements: Statements): readonly Quad[] {
  return statements.flatMap(([predicate, objects]) =>
    objects.map((object) => DataFactory.quad(namedNode(subject), predicate, object)),
  )
}
