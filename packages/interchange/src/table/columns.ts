import type { Concept, Language, Scheme, Text } from '@ssi/taxonomy'
import { ownTerms } from '../rdf/terms.ts'
import { citedIri, conceptIri, schemeIri } from '../iri.ts'
import type { SchemeView } from '../scheme-view.ts'
import { notationsOf, otherTerms, scopeNotes } from '../rdf/scheme-quads.ts'

/** A column of a table: what its cells say, and how linked data and data packages are told. */
export interface Column<Row> {
  readonly name: string
  readonly says: string
  /** The property, with its prefix; linked data has no use for a column without one. */
  readonly property?: string
  readonly language?: Language
  /** The cells are addresses. */
  readonly link?: true
  readonly type?: 'boolean'
  /** More than one value in a cell, joined by {@link separator}. */
  readonly many?: true
  readonly values: (row: Row, view: SchemeView) => readonly string[]
}

/** What stands between the values of a cell. */
export const separator = '|'

type ConceptColumn = Column<Concept>

const languages = { en: '', nl: ' In Dutch.' } as const

/** What stands of a concept in a row. */
export const conceptColumns: readonly ConceptColumn[] = [
  {
    name: 'id',
    says: 'The code of the concept, unique in its scheme.',
    property: 'skos:notation',
    values: ({ id }) => [id],
  },
  {
    name: 'notation',
    says: 'The code that the source itself gives it.',
    property: 'skos:notation',
    values: (concept) => notationsOf(concept).filter((notation) => notation !== concept.id),
  },
  {
    name: 'scheme',
    says: 'The id of its scheme.',
    values: (_, { scheme }) => [scheme.id],
  },
  ...inLanguages('label', 'What the concept is called.', 'skos:prefLabel', ({ label }) => [label]),
  ...inLanguages(
    'definition',
    'What it means, in one sentence; empty where the source only names it.',
    'skos:definition',
    ({ definition }) => (definition === undefined ? [] : [definition]),
  ),
  ...termsIn('synonyms', 'Other words for it, safe to match.', 'skos:altLabel', ({ label, synonyms = {} }) =>
    otherTerms(synonyms, [label]),
  ),
  ...termsIn(
    'hints',
    'Words that may mean it, only to be suggested.',
    'skos:hiddenLabel',
    ({ label, synonyms = {}, hints = {} }) => otherTerms(hints, [label], synonyms),
  ),
  {
    name: 'broader_id',
    says: 'The id of the concept it is a kind of.',
    values: ({ broader }) => (broader === undefined ? [] : [broader]),
  },
  {
    name: 'broader',
    says: 'The address of the concept it is a kind of.',
    property: 'skos:broader',
    link: true,
    values: ({ broader }, { scheme }) => links(broader === undefined ? [] : [broader], scheme),
  },
  {
    name: 'narrower',
    says: 'The addresses of the concepts that are kinds of it.',
    property: 'skos:narrower',
    link: true,
    many: true,
    values: ({ id }, { scheme, narrower }) => links(narrower.get(id) ?? [], scheme),
  },
  {
    name: 'top_of',
    says: 'The address of the scheme at whose top it stands.',
    property: 'skos:topConceptOf',
    link: true,
    values: ({ broader }, { scheme }) => (broader === undefined ? [schemeIri(scheme.id)] : []),
  },
  ...inLanguages(
    'scope',
    'Whom it speaks about, and where the line to its neighbours runs.',
    'skos:scopeNote',
    (concept, { scheme }) => scopeNotes(concept, scheme),
    true,
  ),
  ...inLanguages(
    'notes',
    'Verified facts from outside the source.',
    'skos:note',
    ({ notes = [] }) => notes.map(({ text }) => text),
    true,
  ),
  ...inLanguages(
    'open_questions',
    'What could not be verified.',
    'skos:editorialNote',
    ({ openQuestions = [] }) => openQuestions,
    true,
  ),
  {
    name: 'place_en',
    says: 'The places it is cited from, in words.',
    language: 'en',
    many: true,
    values: ({ cite }) => [...new Set(cite.map(({ place }) => place.en))],
  },
  {
    name: 'source',
    says: 'The addresses of the places it is cited from.',
    property: 'dct:source',
    link: true,
    many: true,
    values: ({ cite }) => [...new Set(cite.map(citedIri))],
  },
  { name: 'kind', says: ownTerms.kind, property: 'terms:kind', values: ({ kind }) => [kind] },
  {
    name: 'basis',
    says: ownTerms.basis,
    property: 'terms:basis',
    values: ({ basis }) => [basis],
  },
  {
    name: 'retired',
    says: 'Whether it is no longer to be used.',
    property: 'owl:deprecated',
    type: 'boolean',
    values: ({ retired }) => (retired === undefined ? [] : ['true']),
  },
  ...inLanguages('retired_because', 'Why it is no longer to be used.', 'skos:changeNote', ({ retired }) =>
    retired === undefined ? [] : [retired.reason],
  ),
  {
    name: 'replaced_by',
    says: 'The addresses of the concepts that take its place.',
    property: 'dct:isReplacedBy',
    link: true,
    many: true,
    values: ({ retired }, { scheme }) => links(retired?.use ?? [], scheme),
  },
]

function inLanguages(
  name: string,
  says: string,
  property: string,
  texts: (concept: Concept, view: SchemeView) => readonly Text[],
  many?: true,
): readonly ConceptColumn[] {
  return (['en', 'nl'] as const).map((language) => ({
    name: `${name}_${language}`,
    says: says + languages[language],
    property,
    language,
    ...(many === undefined ? {} : { many }),
    values: (concept, view) => texts(concept, view).flatMap((text) => text[language] ?? []),
  }))
}

function termsIn(
  name: string,
  says: string,
  property: string,
  terms: (concept: Concept) => { readonly en?: readonly string[]; readonly nl?: readonly string[] },
): readonly ConceptColumn[] {
  return (['en', 'nl'] as const).map((language) => ({
    name: `${name}_${language}`,
    says: says + languages[language],
    property,
    language,
    many: true,
    values: (concept) => terms(concept)[language] ?? [],
  }))
}

/** The addresses of concepts of the scheme. */
export function links(ids: readonly string[], scheme: Scheme): readonly string[] {
  return ids.map((id) => conceptIri(`${scheme.id}:${id}`))
}
