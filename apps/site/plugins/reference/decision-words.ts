import { type Decision, type FieldEntry, needs, type RecordData } from '@ssi/rules'
import type { DecisionQuestion, DecisionWords, OutcomeLine } from '../../src/reference/page-data.ts'
import { asInDictionary, conceptLink, decisionLine, type DomainReference } from './reference.ts'

/** What a live check says about a record's decision, in words. */
export function decisionWords(
  domain: DomainReference,
  decision: Decision,
  record: RecordData,
): DecisionWords {
  return {
    ...decisionLine(domain, decision),
    outcomes: outcomesOf(domain, decision),
    questions: questionsOf(decision, record),
  }
}

/** Everything that can come out. */
export function outcomesOf(domain: DomainReference, decision: Decision): readonly OutcomeLine[] {
  return Object.keys(decision.outcomes).map((id) => outcomeLine(domain, decision, id))
}

export function outcomeLine(
  domain: DomainReference,
  { id: decision, outcomes }: Decision,
  id: string,
): OutcomeLine {
  const words = outcomes[id]
  if (words === undefined)
    throw new Error(`${domain.data.scheme.id}: decision ${decision} has no outcome ${id}.`)
  const { label, means, concept } = words
  const own = concept?.startsWith(`${domain.data.scheme.id}:`) ? concept.split(':')[1] : undefined
  return { id, label, means, ...(own === undefined ? {} : { concept: conceptLink(domain, own) }) }
}

/** The fields that the rows look at, in the order of the record. */
export function questionsOf({ rows }: Decision, { fields }: RecordData): readonly DecisionQuestion[] {
  const needed = new Set(rows.flatMap(({ when }) => needs(when)).map(asInDictionary))
  return fields
    .filter(({ path }) => needed.has(path))
    .map((field) => ({ path: field.path, question: field.question, answers: answersTo(field) }))
}

function answersTo({ path, expected, values = {} }: FieldEntry): DecisionQuestion['answers'] {
  if (path.includes('.')) return []
  if (expected.kind === 'flag')
    return [
      { value: true, label: { en: 'Yes', nl: 'Ja' } },
      { value: false, label: { en: 'No', nl: 'Nee' } },
    ]
  return expected.kind === 'codes' ? Object.entries(values).map(([value, label]) => ({ value, label })) : []
}
