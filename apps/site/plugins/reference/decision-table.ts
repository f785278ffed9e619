import type { Decision, DecisionQuestion, FieldEntry, RecordData } from '@ssi/rules'
import type { Choice, Question, Table } from '../../src/decide/table.ts'
import { conditionText } from './condition-words.ts'
import { outcomeLine, outcomesOf, questionsOf } from './decision-words.ts'
import { describedFields, type DomainReference, placesOf } from './reference.ts'

/** A decision as a page asks and draws it. */
export function decisionTable(domain: DomainReference, decision: Decision, record: RecordData): Table {
  const { id, asks, rows, otherwise } = decision
  const fields = describedFields(domain, record.id)
  return {
    id,
    asks,
    outcomes: outcomesOf(domain, decision),
    questions: (decision.questions ?? oneForEachField(decision, record)).map((question) =>
      questionOf(question, record),
    ),
    rows: rows.map((row) => ({
      ...row,
      words: conditionText(row.when, fields),
      line: outcomeLine(domain, decision, row.outcome),
      places: placesOf(row.cite),
    })),
    otherwise: outcomeLine(domain, decision, otherwise),
  }
}

function oneForEachField(decision: Decision, record: RecordData): readonly DecisionQuestion[] {
  return questionsOf(decision, record).map(({ path, question }) => ({
    id: path,
    fields: [path],
    asks: question,
    cite: [],
  }))
}

function questionOf({ id, fields, asks, cite }: DecisionQuestion, record: RecordData): Question {
  const field = record.fields.find(({ path }) => path === fields[0])
  if (field === undefined) throw new Error(`Record ${record.id}: question ${id} fills no field of it.`)
  return { id, asks, fields, places: placesOf(cite), choices: choicesOf(field) }
}

function choicesOf({ path, expected, values = {} }: FieldEntry): readonly Choice[] {
  if (expected.kind === 'flag')
    return [
      { key: 'yes', value: true, label: { en: 'Yes', nl: 'Ja' } },
      { key: 'no', value: false, label: { en: 'No', nl: 'Nee' } },
    ]
  if (expected.kind !== 'codes') throw new Error(`Field ${path} has no answers to choose from.`)
  return Object.entries(values).map(([value, label]) => ({ key: value, value, label }))
}
