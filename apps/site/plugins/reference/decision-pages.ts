import type { Decision, RecordData } from '@ssi/rules'
import { siteAddress } from '../../site-address.ts'
import type { DecisionPageData } from '../../src/reference/decision-data.ts'
import { address, downloadOf } from './addresses.ts'
import { checkStart } from './check-start.ts'
import { conditionWords } from './condition-words.ts'
import { outcomeLine, outcomesOf, questionsOf } from './decision-words.ts'
import {
  decisionsOf,
  describedFields,
  type DomainReference,
  fieldsNeeded,
  placesOf,
  type Reference,
  rulesWhere,
  sourceLines,
} from './reference.ts'

/** A page for every decision: its questions, its outcomes, and the whole table. */
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
  const { id, asks, rows, otherwise } = decision
  const path = address.decision(scheme.id, id)
  const fields = describedFields(domain, record.id)
  const cited = rows.flatMap(({ cite }) => cite)
  const sources = sourceLines(reference, cited)
  const after = sources.map(({ shortName }) => shortName.en).join('; ')
  return {
    path,
    scheme: domain.scheme,
    sources,
    id,
    asks,
    outcomes: outcomesOf(domain, decision),
    questions: questionsOf(decision, record),
    rows: rows.map(({ when, outcome, says, cite }) => ({
      when: conditionWords(when, fields),
      outcome: outcomeLine(domain, decision, outcome),
      says,
      places: placesOf(cite),
    })),
    otherwise: outcomeLine(domain, decision, otherwise),
    rules: rulesWhere(
      domain,
      (rule) => rule.record === record.id && fieldsNeeded(rule).has('decided.outcome'),
    ),
    check: checkStart(domain, record.id, {}),
    download: downloadOf(path),
    code: [
      `import { ${record.check} } from '${name}'`,
      '',
      `const { decided } = ${record.check}(record)`,
      'decided.outcome // undefined until it is firm',
      'decided.possible',
      'decided.missing',
    ].join('\n'),
    citation: `“${asks.en}” (${scheme.id}, decision ${id}), ${scheme.title.en}, version ${scheme.version}, ${siteAddress}${path}. After: ${after}.`,
  }
}
