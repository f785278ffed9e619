import type { CheckStart } from '../../src/reference/page-data.ts'
import { address } from './addresses.ts'
import { questionDoor } from './question-door.ts'
import { decisionWords } from './decision-words.ts'
import { decisionsOf, type DomainReference, fieldsNeeded, recordOf } from './reference.ts'

/** A live check of a record, prefilled; it shows what is decided where it looks at that. */
export function checkStart(
  domain: DomainReference,
  record: string,
  start: object,
  rules?: readonly string[],
): CheckStart {
  const asked = recordOf(domain, record)
  const { href, label } = questionDoor(domain, asked)
  const { id } = domain.data.scheme
  const made = decisionsOf(domain).find((candidate) => candidate.record.id === record)
  return {
    domain: domain.domain.id,
    record,
    recordTitle: asked.title,
    recordHref: address.record(id, record),
    asked: { href, label },
    start,
    ...(rules === undefined ? {} : { rules }),
    ...(made !== undefined && looksAtOutcome(domain, rules)
      ? { decision: decisionWords(domain, made.decision, made.record) }
      : {}),
  }
}

function looksAtOutcome({ data }: DomainReference, rules: readonly string[] | undefined): boolean {
  if (rules === undefined) return true
  return [...data.rules, ...data.notes].some(
    (rule) => rules.includes(rule.id) && fieldsNeeded(rule).has('decided.outcome'),
  )
}
