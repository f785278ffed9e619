import type { Decision, FieldEntry } from '@ssi/rules'
import { DmnModdle, type ModdleElement } from 'dmn-moddle'
import { publicAddress } from '@ssi/taxonomy'
import { feelPossible } from '../feel/feel-standing.ts'
import { feelLiteral, feelSteps } from '../feel/names.ts'
import { type Column, type Line, normalForm } from './normal-form.ts'

const moddle = new DmnModdle()

/**
 * A decision as DMN 1.3: a decision table for cases that are answered, and beside it the outcomes that remain possible
 * while some are not, as one FEEL expression.
 *
 * Its hit policy is `ANY`: lines may overlap where they agree. Where none fires, the default output stands, which an
 * engine also gives for a case that is not answered: ask the second decision then.
 *
 * @throws RangeError where a field has a name that FEEL would read otherwise.
 * @example
 * ```ts run
 * import { decisionDmn } from '@ssi/interchange'
 * import { decision, equals, fieldsOf, flag, record } from '@ssi/rules'
 * import { cite, definePublication } from '@ssi/taxonomy'
 * const handbook = definePublication({ id: 'handbook', title: 'Handbook', address: 'https://example.org', seen: '2026-11' })
 * const visit = record({ came: flag({ label: { en: 'attendance' }, question: { en: 'Did the person come?' } }) })
 * const attendance = decision<{ came?: boolean }, 'missed' | 'attended'>({
 *   id: 'attendance', asks: { en: 'Was the appointment kept?' }, otherwise: 'attended',
 *   outcomes: {
 *     missed: { label: { en: 'Missed' }, means: { en: 'It did not take place.' } },
 *     attended: { label: { en: 'Attended' }, means: { en: 'It took place.' } },
 *   },
 *   rows: [{ when: equals('came', false), outcome: 'missed', says: { en: 'Nobody came.' }, cite: cite(handbook) }],
 * })
 * const xml = await decisionDmn(attendance, fieldsOf(visit))
 * xml.includes('hitPolicy="ANY"') // => true
 * ```
 */
export async function decisionDmn(decision: Decision, fields: readonly FieldEntry[]): Promise<string> {
  const forms = decision.rows.map(({ when }) => normalForm(when, fields))
  const columns = [...new Map(forms.flatMap((form) => [...form.columns])).values()]
  const lines = decision.rows.flatMap((row, index) =>
    (forms[index]?.lines ?? []).map((line) => ({ ...row, line })),
  )
  const table = create('DecisionTable', {
    id: `${decision.id}-table`,
    hitPolicy: 'ANY',
    outputLabel: decision.asks.en,
    input: columns.map((column, index) => inputClause(column, `${decision.id}-input-${index + 1}`)),
    output: [outputClause(decision)],
    annotation: [create('RuleAnnotationClause', { name: 'says' })],
    rule: lines.map((row, index) => ruleLine(row, columns, `${decision.id}-line-${index + 1}`)),
  })
  const names = [...new Set(decisionFields(columns, fields))]
  const inputs = names.map((name) => inputData(name, decision.id))
  const definitions = create('Definitions', {
    id: `${decision.id}-definitions`,
    name: decision.asks.en,
    namespace: `${publicAddress}/dmn`,
    exporter: '@ssi/interchange',
    drgElement: [
      ...inputs,
      decisionElement(decision.id, { question: decision.asks.en, decisionLogic: table }, names),
      decisionElement(
        `${decision.id}-possible`,
        {
          description: 'The outcomes that remain possible: one where the decision is firm.',
          decisionLogic: create('LiteralExpression', {
            id: `${decision.id}-possible-expression`,
            text: feelPossible(decision),
          }),
        },
        names,
      ),
    ],
  })
  const { xml } = await moddle.toXML(definitions, { format: true })
  return xml
}

function create(type: string, properties: Readonly<Record<string, unknown>>): ModdleElement {
  return moddle.create(`dmn:${type}`, properties)
}

/** The top fields of the record that the columns look at, and all fields where one of them is an expression. */
function decisionFields(columns: readonly Column[], fields: readonly FieldEntry[]): readonly string[] {
  const tops = fields.map(({ path }) => path).filter((path) => !/[[\].]/.test(path))
  return tops.filter((name) => columns.some(({ expression }) => mentions(expression, name)))
}

function mentions(expression: string, name: string): boolean {
  const [word] = feelSteps(name)
  return new RegExp(`(?<![\\w."])${word}(?![\\w"])`).test(expression)
}

function inputData(name: string, decision: string): ModdleElement {
  const variable = create('InformationItem', { id: `${decision}-variable-${name}`, name })
  return create('InputData', { id: `${decision}-data-${name}`, name, variable })
}

function decisionElement(
  id: string,
  properties: Readonly<Record<string, unknown>>,
  names: readonly string[],
): ModdleElement {
  const [decision = id] = id.split('-possible')
  const informationRequirement = names.map((name) =>
    create('InformationRequirement', {
      id: `${id}-requires-${name}`,
      requiredInput: create('DMNElementReference', { href: `#${decision}-data-${name}` }),
    }),
  )
  const variable = create('InformationItem', { id: `${id}-variable`, name: id })
  return create('Decision', { id, name: id, variable, informationRequirement, ...properties })
}

function inputClause({ expression, label, type, values }: Column, id: string): ModdleElement {
  return create('InputClause', {
    id,
    label,
    inputExpression: create('LiteralExpression', {
      id: `${id}-expression`,
      typeRef: type,
      text: expression,
    }),
    inputValues: create('UnaryTests', { id: `${id}-values`, text: values.join(',') }),
  })
}

function outputClause({ id, outcomes, otherwise }: Decision): ModdleElement {
  return create('OutputClause', {
    id: `${id}-output`,
    name: 'outcome',
    typeRef: 'string',
    outputValues: create('UnaryTests', {
      id: `${id}-outcomes`,
      text: Object.keys(outcomes).map(feelLiteral).join(','),
    }),
    defaultOutputEntry: create('LiteralExpression', { id: `${id}-otherwise`, text: feelLiteral(otherwise) }),
  })
}

type LineOfRow = Decision['rows'][number] & { readonly line: Line }

function ruleLine(
  { line, outcome, says, cite }: LineOfRow,
  columns: readonly Column[],
  id: string,
): ModdleElement {
  const places = cite.map(({ place }) => place.en).join('; ')
  return create('DecisionRule', {
    id,
    inputEntry: columns.map(({ expression }, index) =>
      create('UnaryTests', { id: `${id}-${index + 1}`, text: line.get(expression)?.join(',') ?? '-' }),
    ),
    outputEntry: [create('LiteralExpression', { id: `${id}-outcome`, text: feelLiteral(outcome) })],
    annotationEntry: [create('RuleAnnotation', { text: `${says.en} (${places})` })],
  })
}
