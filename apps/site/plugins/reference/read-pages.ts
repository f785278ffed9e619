import type { FieldEntry } from '@ssi/rules'
import type { Reads } from '../../domains.ts'
import type { TitledLink } from '../../src/reference/page-data.ts'
import type { ReadField, ReadPageData } from '../../src/reference/record-data.ts'
import { address } from './addresses.ts'
import { questionAsked, questionsOf } from './questions.ts'
import {
  conceptLink,
  conceptsOf,
  type DomainReference,
  recordOf,
  type Reference,
  sourceLines,
} from './reference.ts'

/** Where responses are read, by the one name that it has everywhere. */
export function readLink({ title }: Pick<Reads, 'title'>, scheme: string): TitledLink {
  return { href: address.read(scheme), title }
}

/** The page on which response documents are read, where a domain reads them. */
export function readPages(reference: Reference, domain: DomainReference): readonly ReadPageData[] {
  const { reads } = domain.domain
  const { scheme, questionnaires } = domain.data
  if (reads === undefined) return []
  const record = recordOf(domain, reads.record)
  return questionnaires.slice(0, 1).map(({ id, title, cite }) => ({
    path: address.read(scheme.id),
    scheme: domain.scheme,
    sources: sourceLines(reference, [cite]),
    domain: domain.domain.id,
    title: reads.title.en,
    record: { id: record.id, title: record.title, href: address.record(scheme.id, record.id) },
    questionnaire: { title, href: address.questionnaire(scheme.id, id) },
    questions: questionsOf(domain).map((question) => ({
      ...questionAsked(domain, question),
      ...(question.concept === undefined ? {} : { concept: conceptLink(domain, question.concept) }),
    })),
    concepts: Object.fromEntries(
      conceptsOf(domain).map((concept) => [concept.id, conceptLink(domain, concept.id)]),
    ),
    fields: Object.fromEntries(record.fields.map((field) => [field.path, readField(field)])),
  }))
}

function readField({ label, item, expected, values = {}, words = [] }: FieldEntry): ReadField {
  const options = Object.entries(values).map(([code, name]) => ({ code, label: name }))
  return { label, ...(item === undefined ? {} : { item }), expected, options, words }
}
