import type { Decision, RecordData } from '@ssi/rules'
import type { DecisionPageData } from '../../src/reference/decision-data.ts'
import { address, downloadOf } from './addresses.ts'
import { citationOf, schemeOf } from './citation.ts'
import { decisionTable } from './decision-table.ts'
import {
  decisionsOf,
  type DomainReference,
  fieldsNeeded,
  type Reference,
  rulesWhere,
  sourceLines,
} from './reference.ts'

/** A page for every decision: its questions, every path, and the whole table. */
export function decisionPages(reference: Reference, domain: DomainReference): readonly DecisionPageData[] {
  return decisionsOf(domain).map(({ decision, record }) => decisionPage(reference, domain, decision, record))
}

function decisionPage(
  reference: Reference,
  domain: DomainReference,
  decision: Decision,
  record: RecordData,
): DecisionPageData {
  const { scheme, package: name } = domain.data
  const { id, asks, rows } = decision
  const path = address.decision(scheme.id, id)
  const cited = rows.flatMap(({ cite }) => cite)
  const sources = sourceLines(reference, cited)
  return {
    path,
    scheme: domain.scheme,
    version: scheme.version,
    sources,
    extents: reference.sources.flatMap(({ document }) =>
      sources.some((source) => source.id === document.id) ? document.extent : [],
    ),
    table: decisionTable(domain, decision, record),
    record: { title: record.title, href: address.record(scheme.id, record.id) },
    rules: rulesWhere(
      domain,
      (rule) => rule.record === record.id && fieldsNeeded(rule).has('decided.outcome'),
    ),
    download: downloadOf(path),
    code: [
      `import { ${record.check} } from '${name}'`,
      '',
      `const { decided } = ${record.check}(record)`,
      'decided.outcome // undefined until it is firm',
      'decided.possible',
      'decided.missing',
    ].join('\n'),
    citation: citationOf(reference, schemeOf(domain), {
      id: `${scheme.id}, decision ${id}`,
      title: asks,
      path,
      after: sources.map(({ shortName }) => shortName),
      cite: cited,
    }),
  }
}
