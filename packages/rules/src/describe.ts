import type { ConditionData } from './condition-data.ts'
import type { ExplainOptions } from './explain.ts'
import { field, itemLabel, mayBeNone, placed, value, type Writer } from './field-words.ts'
import { type Phrases, phrases } from './phrases.ts'
import type { Rule } from './rule.ts'

/** The words of a record's fields, as {@link fieldsOf} gives them. */
export type DescribedFields = Writer['fields']

/**
 * A condition in words, by the labels of its fields; a negation is pushed inwards, and conditions that differ
 * read differently.
 *
 * @example
 * ```ts run
 * import { day, describe, fieldsOf, not, notAfter, record } from '@ssi/rules'
 * const visit = record({
 *   start: day({ label: { en: 'start' }, question: { en: 'When did it start?' } }),
 *   end: day({ label: { en: 'end' }, question: { en: 'When did it end?' } }),
 * })
 * describe(notAfter('start', 'end'), fieldsOf(visit)) // => 'the start is no later than the end'
 * describe(not(notAfter('start', 'end')), fieldsOf(visit)) // => 'the start is later than the end'
 * ```
 */
export function describe(
  condition: ConditionData,
  fields: DescribedFields,
  { language = 'en' }: ExplainOptions = {},
): string {
  return phrase(condition, { say: phrases[language], language, fields, items: {} }, true)
}

/**
 * A rule's conditions in words: when it applies and when it is met.
 *
 * @example
 * ```ts run
 * import { type Condition, describeRule, equals, fieldsOf, flag, present, record, whole } from '@ssi/rules'
 * const visit = record({
 *   late: flag({ label: { en: 'late arrival' }, question: { en: 'Was the person late?' } }),
 *   delay: whole({ label: { en: 'delay' }, question: { en: 'How late, in minutes?' } }),
 * })
 * interface Visit { late?: boolean; delay?: number }
 * const isLate: Condition<Visit> = equals('late', true)
 * const hasDelay: Condition<Visit> = present('delay')
 * describeRule({ when: isLate, holds: hasDelay }, fieldsOf(visit))
 * // => 'Applies when the answer to “late arrival” is yes. Met when there is an entry for the delay.'
 * ```
 */
export function describeRule(
  rule: Pick<Rule, 'when' | 'holds'>,
  fields: DescribedFields,
  options: ExplainOptions = {},
): string {
  const say = phrases[options.language ?? 'en']
  const met = say.met(describe(rule.holds, fields, options))
  return rule.when === undefined ? met : `${say.applies(describe(rule.when, fields, options))} ${met}`
}

function phrase(condition: ConditionData, writer: Writer, yes: boolean): string {
  const { say } = writer
  switch (condition.op) {
    case 'all':
    case 'any':
      return joined(condition.conditions, writer, yes, (condition.op === 'all') === yes)
    case 'not':
      return phrase(condition.condition, writer, !yes)
    case 'implies':
      return yes
        ? say.implies(phrase(condition.when, writer, true), phrase(condition.holds, writer, true))
        : say.and([nested(condition.when, writer, true), nested(condition.holds, writer, false)])
    case 'every':
    case 'some': {
      const list = placed(condition.list, writer)
      const inner = { ...writer, items: { ...writer.items, [condition.item]: `${list}[]` } }
      const words = phrase(condition.condition, inner, yes)
      return say[(condition.op === 'every') === yes ? 'every' : 'some'](
        itemLabel(condition.item, inner),
        words,
      )
    }
    case 'equals':
      if (condition.value === 'not-stated') return say.stated(field(condition.field, writer), !yes)
      if (typeof condition.value === 'boolean') return answer(condition.field, condition.value, writer, yes)
      return say.is(field(condition.field, writer), value(condition.value, condition.field, writer), yes)
    case 'present':
      return say.present(field(condition.field, writer), yes)
    case 'sameAs':
      return say.sameAs(field(condition.field, writer), field(condition.other, writer), yes)
    case 'before':
    case 'notAfter':
      return ordered(condition.op, [condition.field, condition.other], writer, yes)
    case 'atLeast':
    case 'atMost':
      return ordered(condition.op, [condition.field, condition.limit], writer, yes)
    case 'oneOf':
      return say.oneOf(field(condition.field, writer), valuesOf(condition, writer), yes)
    case 'includesAll':
    case 'includesAny': {
      const values = valuesOf(condition, writer)
      const [only] = values
      const place = field(condition.field, writer)
      return only !== undefined && values.length === 1
        ? say.includes(place, only, yes)
        : say[condition.op](place, values, yes)
    }
  }
}

/** An answer of yes or no. What is not one is the other, where the question cannot come to nothing. */
function answer(path: string, wanted: boolean, writer: Writer, yes: boolean): string {
  const { say } = writer
  const isTurned = !yes && !mayBeNone(path, writer)
  return say.is(field(path, writer, 'answer'), wanted === isTurned ? say.no : say.yes, yes || isTurned)
}

/** What is not in one order is in the other, where neither side can be none. */
function ordered(
  op: keyof Phrases['beyond'],
  [path, bound]: readonly [path: string, bound: number | string],
  writer: Writer,
  yes: boolean,
): string {
  const { say } = writer
  const mayTurn = ![path, bound].some((side) => typeof side === 'string' && mayBeNone(side, writer))
  const [place, limited] = [field(path, writer), limit(bound, writer)]
  return !yes && mayTurn ? say.beyond[op](place, limited) : say[op](place, limited, yes)
}

function joined(conditions: readonly ConditionData[], writer: Writer, yes: boolean, and: boolean): string {
  const { say } = writer
  const [single] = conditions
  if (single !== undefined && conditions.length === 1) return phrase(single, writer, yes)
  const parts = [...new Set(conditions.flatMap((part) => partsOf(part, writer, yes, and)))]
  if (parts.length === 0) return and ? say.always : say.never
  return and ? say.and(parts) : say.or(parts)
}

/** What a join is made of: joins of the same kind within it are no sentences of their own. */
function partsOf(condition: ConditionData, writer: Writer, yes: boolean, and: boolean): readonly string[] {
  if (condition.op === 'not') return partsOf(condition.condition, writer, !yes, and)
  if ((condition.op === 'all' || condition.op === 'any') && ((condition.op === 'all') === yes) === and)
    return condition.conditions.flatMap((part) => partsOf(part, writer, yes, and))
  return [nested(condition, writer, yes)]
}

/** A part of a sentence, bracketed where it is a sentence of its own. */
function nested(condition: ConditionData, writer: Writer, yes: boolean): string {
  const words = phrase(condition, writer, yes)
  return isLeaf(condition) ? words : `(${words})`
}

function isLeaf(condition: ConditionData): boolean {
  if (condition.op === 'not') return isLeaf(condition.condition)
  if (condition.op === 'all' || condition.op === 'any') {
    return (
      condition.conditions.length === 0 ||
      (condition.conditions.length === 1 && condition.conditions.every(isLeaf))
    )
  }
  return !['implies', 'every', 'some'].includes(condition.op)
}

function valuesOf(condition: Extract<ConditionData, { values: unknown }>, writer: Writer): readonly string[] {
  return condition.values.map((item) => value(item, condition.field, writer))
}

function limit(given: number | string, writer: Writer): string {
  return typeof given === 'number' ? String(given) : field(given, writer)
}
