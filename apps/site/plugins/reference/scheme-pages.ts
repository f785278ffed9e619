import type { SchemeDownloads } from '../../src/reference/download-data.ts'
import type { ConceptRow, QuestionnairePageData, SchemePageData } from '../../src/reference/scheme-data.ts'
import { address, downloadOf } from './addresses.ts'
import { changesOf } from './change-pages.ts'
import { isReleased, schemeOf } from './citation.ts'
import { treeOf } from './concept-tree.ts'
import { questionAsked } from './questions.ts'
import { readLink } from './read-pages.ts'
import {
  conceptLink,
  conceptOf,
  conceptsOf,
  decisionLine,
  decisionsOf,
  type DomainReference,
  placeOf,
  recordOf,
  type Reference,
  ruleLine,
  sourceLines,
} from './reference.ts'

/** The page of a scheme: its tree, its table, and what is said about its records. */
export function schemePage(
  reference: Reference,
  domain: DomainReference,
  downloads: SchemeDownloads,
): SchemePageData {
  const { scheme, rules, notes, records, questionnaires } = domain.data
  const path = address.scheme(scheme.id)
  const changes = changesOf(reference, domain)
  return {
    path,
    scheme: domain.scheme,
    sources: sourceLines(
      reference,
      conceptsOf(domain).flatMap(({ cite }) => cite),
    ),
    summary: scheme.summary,
    version: scheme.version,
    released: isReleased(reference, schemeOf(domain)),
    ...(changes === undefined ? {} : { changes }),
    tree: treeOf(domain),
    rows: conceptsOf(domain).map((concept) => rowOf(domain, concept.id)),
    rules: rules.map((rule) => ruleLine(domain, rule)),
    notes: notes.map((note) => ruleLine(domain, note)),
    decisions: decisionsOf(domain).map(({ decision }) => decisionLine(domain, decision)),
    records: records.map(({ id, title, summary, fields }) => ({
      href: address.record(scheme.id, id),
      title,
      summary,
      fields: fields.length,
    })),
    questionnaires: questionnaires.map(({ id, title, questions }) => ({
      href: address.questionnaire(scheme.id, id),
      title,
      questions: questions.length,
    })),
    ...(domain.domain.reads === undefined ? {} : { read: readLink(domain.domain.reads, scheme.id) }),
    ...(domain.domain.plans === undefined
      ? {}
      : { planner: { href: address.planner(scheme.id), title: domain.domain.plans.title } }),
    package: domain.data.package,
    download: downloadOf(path),
    downloads: downloads.formats,
  }
}

/** A page for every questionnaire: its questions and options as the source words them. */
export function questionnairePages(
  reference: Reference,
  domain: DomainReference,
): readonly QuestionnairePageData[] {
  const { scheme, questionnaires } = domain.data
  const { reads } = domain.domain
  return questionnaires.map(({ id, title, cite, questions }) => ({
    path: address.questionnaire(scheme.id, id),
    scheme: domain.scheme,
    sources: sourceLines(reference, [cite]),
    title,
    place: placeOf(cite),
    questions: questions.map((question) => ({
      ...questionAsked(domain, question),
      ...(question.concept === undefined ? {} : { concept: conceptLink(domain, question.concept) }),
    })),
    ...(reads === undefined
      ? {}
      : {
          read: readLink(reads, scheme.id),
          record: {
            href: address.record(scheme.id, reads.record),
            title: recordOf(domain, reads.record).title,
          },
        }),
  }))
}

function rowOf(domain: DomainReference, id: string): ConceptRow {
  const { kind, basis, broader, definition, synonyms } = conceptOf(domain, id)
  return {
    ...conceptLink(domain, id),
    kind,
    basis,
    ...(broader === undefined ? {} : { parent: { id: broader, label: conceptOf(domain, broader).label } }),
    ...(definition === undefined ? {} : { definition }),
    ...(synonyms === undefined ? {} : { synonyms }),
  }
}
