import type { FieldEntry, RecordData } from '@ssi/rules'
import type { Concept, Text } from '@ssi/taxonomy'
import type {
  CheckDoor,
  CheckRecordPageData,
  CheckSectionData,
  CheckTablePageData,
  ColumnField,
} from '../../src/reference/check-data.ts'
import { address } from './addresses.ts'
import { checkStart } from './check-start.ts'
import { inEach, questionDoor } from './question-door.ts'
import { fieldLines } from './record-pages.ts'
import {
  conceptsOf,
  describedFields,
  type DomainReference,
  type Reference,
  sourceLines,
} from './reference.ts'

/** A page on which a record is filled in and checked, for every record that no decision is made about. */
export function checkRecordPages(
  reference: Reference,
  domain: DomainReference,
): readonly CheckRecordPageData[] {
  return recordsWithForm(domain).map((record) => ({
    ...pageOf(reference, domain, record, address.checkRecord(domain.data.scheme.id, record.id)),
    fields: fieldLines(domain, record),
    options: choicesOf(domain, record),
    check: checkStart(domain, record.id, {}),
    example: record.example,
    ...(hasTable(domain, record) ? { table: address.checkTable(domain.data.scheme.id, record.id) } : {}),
  }))
}

/** The page on which a table of records is checked, where a domain checks tables. */
export function checkTablePages(
  reference: Reference,
  domain: DomainReference,
): readonly CheckTablePageData[] {
  const { scheme, rules, notes } = domain.data
  return domain.data.records
    .filter((record) => hasTable(domain, record))
    .map((record) => ({
      ...pageOf(reference, domain, record, address.checkTable(scheme.id, record.id)),
      domain: domain.domain.id,
      fields: columnFields(record.fields, conceptsOf(domain)),
      lines: fieldLines(domain, record),
      options: choicesOf(domain, record),
      says: Object.fromEntries(
        [...rules, ...notes]
          .filter((rule) => rule.record === record.id)
          .map(({ id, says }) => [id, { says, href: address.rule(scheme.id, id) }]),
      ),
      emptyTable: address.emptyTable(scheme.id, record.id),
    }))
}

/** The section that leads to every check. */
export function checkSection({ domains }: Reference): CheckSectionData {
  return {
    path: address.checks,
    schemes: domains.map((domain) => ({ scheme: domain.scheme, doors: doorsOf(domain) })),
  }
}

/** Every check of a domain: reading a document, a decision, a record, a table; and planning, which checks as it goes. */
export function doorsOf(domain: DomainReference): readonly CheckDoor[] {
  const { scheme, records } = domain.data
  const { reads, plans } = domain.domain
  const questions = records.map((record) => questionDoor(domain, record))
  const tables = records.filter((record) => hasTable(domain, record))
  return [
    ...(reads === undefined
      ? []
      : [{ kind: 'read', href: address.read(scheme.id), label: reads.title } as const]),
    ...questions.filter(({ kind }) => kind === 'decide'),
    ...questions.filter(({ kind }) => kind === 'record'),
    ...tables.map(({ id, title }) => ({
      kind: 'table' as const,
      href: address.checkTable(scheme.id, id),
      label: inEach('Check a table', 'Controleer een tabel', title),
    })),
    ...(plans === undefined
      ? []
      : [{ kind: 'plan', href: address.planner(scheme.id), label: plans.title } as const]),
  ]
}

const today = { absent: 'today', values: { today: { en: 'today', nl: 'vandaag' } } }

/** What a caller may choose; where the day of the check is not given, it is today. */
function choicesOf(domain: DomainReference, { id }: RecordData): readonly FieldEntry[] {
  return describedFields(domain, id)
    .filter(({ path }) => path.startsWith('options.'))
    .map((field) => (field.path === 'options.asOf' ? { ...field, ...today } : field))
}

function recordsWithForm({ data }: DomainReference): readonly RecordData[] {
  return data.records.filter(({ decision }) => decision === undefined)
}

function hasTable({ domain }: DomainReference, { id }: RecordData): boolean {
  return domain.tables?.record === id
}

/** The fields that a column of a table can hold; the items of a list of groups go by their number. */
export function columnFields(
  fields: readonly FieldEntry[],
  concepts: readonly Concept[],
): readonly ColumnField[] {
  const isWhole = ({ path, expected }: FieldEntry) =>
    expected.kind !== 'group' && !fields.some((other) => other.path.startsWith(`${path}[].`))
  return fields.filter(isWhole).map(({ path, question, expected, values, itemValues, words, ...field }) => ({
    path: path.replaceAll('[]', '.0'),
    label: labelsAbove(fields, path, field.label),
    question,
    kind: expected.kind,
    values: Object.entries(values ?? itemValues ?? {}).map(([code, label]) => ({
      code,
      label,
      alsoCalled: namesBeside(concepts.find(({ id }) => id === code)),
    })),
    isOpen: expected.kind === 'text' || (expected.kind === 'list' && values === undefined),
    mayBeNone: words?.includes('none') === true || expected.kind === 'list',
  }))
}

/** What a concept is called beside its label, and what hints at it. */
function namesBeside({ synonyms = {}, hints = {} }: Partial<Concept> = {}): readonly string[] {
  return [...Object.values(synonyms), ...Object.values(hints)].flat()
}

/** A field of a group goes by the name of the group, too. */
function labelsAbove(fields: readonly FieldEntry[], path: string, label: Text): Text {
  const group = fields.findLast(
    (other) => path.startsWith(`${other.path}.`) || path.startsWith(`${other.path}[].`),
  )
  if (group === undefined) return label
  const en = `${group.label.en}: ${label.en}`
  if (group.label.nl === undefined || label.nl === undefined) return { en }
  return { en, nl: `${group.label.nl}: ${label.nl}` }
}

function pageOf(reference: Reference, domain: DomainReference, record: RecordData, path: string) {
  const { scheme, rules } = domain.data
  const own = rules.filter((rule) => rule.record === record.id)
  return {
    path,
    scheme: domain.scheme,
    sources: sourceLines(
      reference,
      own.flatMap(({ cite }) => cite),
    ),
    record: { id: record.id, title: record.title, href: address.record(scheme.id, record.id) },
  }
}
