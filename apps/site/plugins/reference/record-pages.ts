import { type Decision, type FieldEntry, needs, type RecordData } from '@ssi/rules'
import type { FieldLine, RecordPageData } from '../../src/reference/record-data.ts'
import { address, downloadOf } from './addresses.ts'
import { checkStart } from './check-start.ts'
import { looksOf } from './looks.ts'
import { readLink } from './read-pages.ts'
import {
  asInDictionary,
  conceptLink,
  decisionLine,
  decisionsOf,
  type DomainReference,
  fieldsNeeded,
  type Reference,
  ruleLine,
  sourceLines,
} from './reference.ts'

/** A data dictionary for every record type of a domain. */
export function recordPages(reference: Reference, domain: DomainReference): readonly RecordPageData[] {
  return domain.data.records.map((record) => recordPage(reference, domain, record))
}

function recordPage(reference: Reference, domain: DomainReference, record: RecordData): RecordPageData {
  const { scheme, rules, notes } = domain.data
  const path = address.record(scheme.id, record.id)
  const own = rules.filter((rule) => rule.record === record.id)
  const decisions = decisionsOf(domain).filter((made) => made.record.id === record.id)
  return {
    path,
    scheme: domain.scheme,
    sources: sourceLines(
      reference,
      own.flatMap(({ cite }) => cite),
    ),
    id: record.id,
    title: record.title,
    summary: record.summary,
    fields: fieldLines(domain, record),
    rules: own.map((rule) => ruleLine(domain, rule)),
    notes: notes.filter((note) => note.record === record.id).map((note) => ruleLine(domain, note)),
    decisions: decisions.map(({ decision }) => decisionLine(domain, decision)),
    looks: looksOf(domain, record),
    check: checkStart(domain, record.id, record.example),
    ...(record.decision === undefined ? { fillIn: address.checkRecord(scheme.id, record.id) } : {}),
    ...(domain.domain.tables?.record === record.id
      ? {
          table: {
            href: address.checkTable(scheme.id, record.id),
            empty: address.emptyTable(scheme.id, record.id),
          },
        }
      : {}),
    ...(domain.domain.reads?.record === record.id ? { read: readLink(domain.domain.reads, scheme.id) } : {}),
    download: downloadOf(path),
    code: [
      `import { ${record.check} } from '${domain.data.package}'`,
      '',
      `const { ${decisions.length > 0 ? 'decided, ' : ''}verdict, findings, missing } = ${record.check}(record)`,
    ].join('\n'),
  }
}

/** The fields of a record in order, each with the rules that look at it. */
export function fieldLines(domain: DomainReference, record: RecordData): readonly FieldLine[] {
  return record.fields.map((field) => fieldLine(domain, record, field))
}

function fieldLine(domain: DomainReference, record: RecordData, field: FieldEntry): FieldLine {
  const { concepts } = domain.data.scheme
  const options = Object.entries(field.values ?? {}).map(([code, label]) =>
    Object.hasOwn(concepts, code) ? { code, label, href: conceptLink(domain, code).href } : { code, label },
  )
  return {
    ...field,
    depth: field.path.split('.').length - 1,
    options,
    rules: rulesLookingAt(domain, record, field.path),
    decisions: decisionsOf(domain)
      .filter(({ decision, record: { id } }) => id === record.id && asksFor(decision, field.path))
      .map(({ decision }) => decisionLine(domain, decision)),
  }
}

function asksFor({ rows }: Decision, path: string): boolean {
  return rows.flatMap(({ when }) => needs(when)).some((need) => asInDictionary(need) === path)
}

function rulesLookingAt(domain: DomainReference, record: RecordData, path: string) {
  const { rules, notes } = domain.data
  const looking = [...rules, ...notes].filter(
    (rule) => rule.record === record.id && fieldsNeeded(rule).has(path),
  )
  return looking.map((rule) => ruleLine(domain, rule))
}
