import { ownTerms } from '../rdf/terms.ts'
import { citedIri, schemeIri } from '../iri.ts'
import { notationsOf, otherTerms, scopeNotes } from '../rdf/scheme-quads.ts'
import { type ConceptColumn, inLanguages, links, termsIn } from './column.ts'

/** What stands of a concept in a row. */
export const conceptColumns: readonly ConceptColumn[] = [
  {
    name: 'id',
    says: {
      en: 'The code of the concept, unique in its scheme only: join on scheme and id together, or on the address.',
      nl: 'De code van het begrip, alleen uniek binnen zijn begrippenkader: koppel op scheme en id samen, of op het adres.',
    },
    property: 'skos:notation',
    values: ({ id }) => [id],
  },
  {
    name: 'notation',
    says: { en: 'The code that the source itself gives it.', nl: 'De code die de bron er zelf aan geeft.' },
    property: 'skos:notation',
    values: (concept) => notationsOf(concept).filter((notation) => notation !== concept.id),
  },
  {
    name: 'scheme',
    says: { en: 'The id of its scheme.', nl: 'De id van zijn begrippenkader.' },
    values: (_, { scheme }) => [scheme.id],
  },
  ...inLanguages(
    'label',
    { en: 'What the concept is called.', nl: 'Hoe het begrip heet.' },
    'skos:prefLabel',
    ({ label }) => [label],
  ),
  ...inLanguages(
    'definition',
    {
      en: 'What it means, in one sentence; empty where the source only names it.',
      nl: 'Wat het betekent, in één zin; leeg waar de bron het alleen noemt.',
    },
    'skos:definition',
    ({ definition }) => (definition === undefined ? [] : [definition]),
  ),
  ...termsIn(
    'synonyms',
    {
      en: 'Other words for it, safe to match.',
      nl: 'Andere woorden ervoor, waarop je veilig kunt koppelen.',
    },
    'skos:altLabel',
    ({ label, synonyms = {} }) => otherTerms(synonyms, [label]),
  ),
  ...termsIn(
    'hints',
    {
      en: 'Words that may mean it, only to be suggested.',
      nl: 'Woorden die het kunnen betekenen; alleen om voor te stellen.',
    },
    'skos:hiddenLabel',
    ({ label, synonyms = {}, hints = {} }) => otherTerms(hints, [label], synonyms),
  ),
  {
    name: 'broader_id',
    says: {
      en: 'The id of the concept it stands under in the tree: what it is a kind, a part, an element or a topic of. The table does not say which, so counts are not to be added up along it unseen.',
      nl: 'De id van het begrip waar het in de boom onder staat: waar het een soort, deel, onderdeel of onderwerp van is. De tabel zegt niet welk van die, dus tel er niet ongezien langs op.',
    },
    values: ({ broader }) => (broader === undefined ? [] : [broader]),
  },
  {
    name: 'broader',
    says: {
      en: 'The address of the concept it stands under in the tree, as in broader_id.',
      nl: 'Het adres van het begrip waar het in de boom onder staat, zoals in broader_id.',
    },
    property: 'skos:broader',
    link: true,
    values: ({ broader }, { scheme }) => links(broader === undefined ? [] : [broader], scheme),
  },
  {
    name: 'narrower',
    says: {
      en: 'The addresses of the concepts that stand right under it in the tree.',
      nl: 'De adressen van de begrippen die er in de boom direct onder staan.',
    },
    property: 'skos:narrower',
    link: true,
    many: true,
    values: ({ id }, { scheme, narrower }) => links(narrower.get(id) ?? [], scheme),
  },
  {
    name: 'top_of',
    says: {
      en: 'The address of its scheme where it stands at the top of the tree, under nothing.',
      nl: 'Het adres van zijn begrippenkader, als het bovenaan de boom staat en nergens onder.',
    },
    property: 'skos:topConceptOf',
    link: true,
    values: ({ broader }, { scheme }) => (broader === undefined ? [schemeIri(scheme.id)] : []),
  },
  ...inLanguages(
    'scope',
    {
      en: 'Whom it speaks about, and where the line to its neighbours runs.',
      nl: 'Over wie het gaat, en waar de grens met zijn buren loopt.',
    },
    'skos:scopeNote',
    (concept, { scheme }) => scopeNotes(concept, scheme),
    true,
  ),
  ...inLanguages(
    'notes',
    { en: 'Verified facts from outside the source.', nl: 'Nagegane feiten van buiten de bron.' },
    'skos:note',
    ({ notes = [] }) => notes.map(({ text }) => text),
    true,
  ),
  ...inLanguages(
    'open_questions',
    { en: 'What could not be verified.', nl: 'Wat niet kon worden nagegaan.' },
    'skos:editorialNote',
    ({ openQuestions = [] }) => openQuestions,
    true,
  ),
  {
    name: 'place_en',
    says: {
      en: 'The places it is cited from, in words.',
      nl: 'De plaatsen waar het vandaan komt, in woorden; in het Engels.',
    },
    language: 'en',
    many: true,
    values: ({ cite }) => [...new Set(cite.map(({ place }) => place.en))],
  },
  {
    name: 'source',
    says: {
      en: 'The addresses of the places it is cited from.',
      nl: 'De adressen van de plaatsen waar het vandaan komt.',
    },
    property: 'dct:source',
    link: true,
    many: true,
    values: ({ cite }) => [...new Set(cite.map(citedIri))],
  },
  {
    name: 'kind',
    says: { en: ownTerms.kind, nl: 'Wat voor iets het is.' },
    property: 'terms:kind',
    values: ({ kind }) => [kind],
  },
  {
    name: 'basis',
    says: {
      en: ownTerms.basis,
      nl: 'Wie het zegt: de bron zelf (stated), daaruit afgeleid (derived) of van buiten (external).',
    },
    property: 'terms:basis',
    values: ({ basis }) => [basis],
  },
  {
    name: 'retired',
    says: { en: 'Whether it is no longer to be used.', nl: 'Of het niet meer moet worden gebruikt.' },
    property: 'owl:deprecated',
    type: 'boolean',
    values: ({ retired }) => (retired === undefined ? [] : ['true']),
  },
  ...inLanguages(
    'retired_because',
    { en: 'Why it is no longer to be used.', nl: 'Waarom het niet meer moet worden gebruikt.' },
    'skos:changeNote',
    ({ retired }) => (retired === undefined ? [] : [retired.reason]),
  ),
  {
    name: 'replaced_by',
    says: {
      en: 'The addresses of the concepts that take its place.',
      nl: 'De adressen van de begrippen die ervoor in de plaats komen.',
    },
    property: 'dct:isReplacedBy',
    link: true,
    many: true,
    values: ({ retired }, { scheme }) => links(retired?.use ?? [], scheme),
  },
]
