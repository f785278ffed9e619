import { type FieldEntry, needs, type RecordData } from '@ssi/rules'
import type { FieldLine, RecordPageData } from '../../src/reference/record-data.ts'
import { address, downloadOf } from './addresses.ts'
import {
  checkStart,
  conceptLink,
  type DomainReference,
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
    fields: record.fields.map((field) => fieldLine(domain, record, field)),
    rules: own.map((rule) => ruleLine(domain, rule)),
    notes: notes.filter((note) => note.record === record.id).map((note) => ruleLine(domain, note)),
    check: checkStart(domain, record.id, record.example),
    ...(domain.domain.reads?.record === record.id ? { read: address.read(scheme.id) } : {}),
    download: downloadOf(path),
    code: [
      `import { ${record.check} } from '${domain.data.package}'`,
      '',
      `const { verdict, findings, missing } = ${record.check}(record)`,
    ].join('\n'),
  }
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
  }
}

function rulesLookingAt(domain: DomainReference, record: RecordData, path: string) {
  const { rules, notes } = domain.data
  const looking = [...rules, ...notes].filter(
    (rule) => rule.record === record.id && fieldsNeeded(rule).has(path),
  )
  return looking.map((rule) => ruleLine(domain, rule))
}

/** The fields a rule's conditions look at, written as the dictionary writes them. */
function fieldsNeeded(
  rule: DomainReference['data']['rules'][number] | DomainReference['data']['notes'][number],
): ReadonlySet<string> {
  const conditions = [
    ...(rule.when === undefined ? [] : [rule.when]),
    ...('holds' in rule ? [rule.holds] : []),
  ]
  return new Set(
    conditions.flatMap((condition) => needs(condition)).map((path) => path.replace(/\.length$/, '')),
  )
}
