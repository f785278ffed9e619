import type { Questionnaire, Scheme, Text } from '@ssi/taxonomy'
import type { Decision } from './decision.ts'
import { type FieldEntry, fieldsOf, type Schema } from './field-docs.ts'
import type { RecordNote } from './note.ts'
import { type Rule, type Severity, severityOf } from './rule.ts'

/** A record type of a domain: the front door that checks it and its data dictionary. */
export interface RecordData {
  readonly id: string
  readonly title: Text
  readonly summary: Text
  /** The name under which the package exports the function that checks it. */
  readonly check: string
  /** The name under which the package exports its schema. */
  readonly schema: string
  readonly fields: readonly FieldEntry[]
  /** The id of the decision that its front door makes, and its outcome as conditions know it. */
  readonly decision?: { readonly id: string; readonly outcome: FieldEntry }
  /** A complete record that conforms. */
  readonly example: object
}

/** A domain as it is published to readers without TypeScript, and as the reference is rendered from. */
export interface DomainData {
  readonly package: string
  readonly scheme: Scheme
  readonly rules: readonly (Rule & { readonly severity: Severity; readonly record: string })[]
  readonly notes: readonly (RecordNote & { readonly record: string })[]
  readonly decisions: readonly Decision[]
  readonly records: readonly RecordData[]
  readonly questionnaires: readonly Questionnaire[]
}

/** A record type with what is said about it. */
export interface RecordType extends Omit<RecordData, 'fields' | 'decision'> {
  readonly record: Schema
  readonly decision?: Decision
  readonly rules: readonly Rule[]
  readonly notes?: readonly RecordNote[]
}

/**
 * Puts a domain together as plain data: concepts, record fields, rules with conditions, sentences and examples.
 *
 * @example
 * ```ts run
 * import { domainData, flag, record } from '@ssi/rules'
 * import { defineScheme } from '@ssi/taxonomy'
 * const visit = record({ came: flag({ label: { en: 'attendance' }, question: { en: 'Did the person come?' } }) })
 * const scheme = defineScheme({
 *   id: 'visits', title: { en: 'Visits' }, summary: { en: 'Who came.' }, version: '1.0.0', concepts: {},
 * })
 * const data = domainData({
 *   package: '@ssi/visits', scheme,
 *   records: [{
 *     id: 'visit', title: { en: 'Visit' }, summary: { en: 'One visit.' }, check: 'checkVisit', schema: 'visit',
 *     record: visit, rules: [], example: { came: true },
 *   }],
 * })
 * data.records.flatMap(({ fields }) => fields.map(({ path }) => path)) // => ['came']
 * ```
 */
export function domainData(domain: {
  readonly package: string
  readonly scheme: Scheme
  readonly records: readonly RecordType[]
  readonly questionnaires?: readonly Questionnaire[]
}): DomainData {
  const { records, questionnaires = [], ...rest } = domain
  return {
    ...rest,
    rules: records.flatMap(({ id, rules }) =>
      rules.map((rule) => ({ ...rule, severity: severityOf(rule), record: id })),
    ),
    notes: records.flatMap(({ id, notes = [] }) => notes.map((note) => ({ ...note, record: id }))),
    decisions: records.flatMap(({ decision }) => decision ?? []),
    records: records.map(recordData),
    questionnaires,
  }
}

function recordData({ record, decision, rules: _rules, notes: _notes, ...words }: RecordType): RecordData {
  const decided =
    decision === undefined ? {} : { decision: { id: decision.id, outcome: outcomeField(decision) } }
  return { ...words, fields: fieldsOf(record), ...decided }
}

/** The outcome of a decision as a field: rules on an outcome read it as `decided.outcome`. */
function outcomeField({ asks, outcomes }: Decision): FieldEntry {
  const values = Object.fromEntries(Object.entries(outcomes).map(([id, { label }]) => [id, label]))
  return {
    path: 'decided.outcome',
    label: { en: 'outcome', nl: 'uitkomst' },
    question: asks,
    expected: { kind: 'codes', codes: Object.keys(outcomes) },
    values,
  }
}
