import { inLanguage, type Language } from '@ssi/taxonomy'
import type { ConditionData, Value } from './condition-data.ts'
import type { ExplainOptions } from './explain.ts'
import type { FieldEntry } from './field-docs.ts'
import { type Phrases, phrases } from './phrases.ts'
import type { Rule } from './rule.ts'

/** What a sentence about conditions is written with. */
interface Writer {
  readonly say: Phrases
  readonly language: Language
  readonly fields: readonly Pick<FieldEntry, 'path' | 'label' | 'values' | 'item'>[]
  /** Where the named items of quantifiers stand: `offering` → `offerings[]`. */
  readonly items: Readonly<Record<string, string>>
}

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
 * describe(not(notAfter('start', 'end')), fieldsOf(visit)) // => 'the start is not on or before the end'
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
      if (typeof condition.value === 'boolean') {
        return say.is(field(condition.field, writer, say.answer), condition.value ? say.yes : say.no, yes)
      }
      return say.is(field(condition.field, writer), value(condition.value, condition.field, writer), yes)
    case 'present':
      return say.present(field(condition.field, writer), yes)
    case 'sameAs':
    case 'before':
    case 'notAfter':
      return say[condition.op](field(condition.field, writer), field(condition.other, writer), yes)
    case 'atLeast':
    case 'atMost':
      return say[condition.op](field(condition.field, writer), limit(condition.limit, writer), yes)
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

function joined(conditions: readonly ConditionData[], writer: Writer, yes: boolean, and: boolean): string {
  const { say } = writer
  const [only] = conditions
  if (only === undefined) return and ? say.always : say.never
  if (conditions.length === 1) return phrase(only, writer, yes)
  const parts = conditions.map((part) => nested(part, writer, yes))
  return and ? say.and(parts) : say.or(parts)
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

function field(path: string, writer: Writer, named: (label: string) => string = writer.say.field): string {
  const { say, fields, language } = writer
  const place = placed(path, writer)
  const [first = ''] = path.split('.')
  const own = (wanted: string): string | undefined => {
    const found = fields.find((entry) => entry.path === wanted)
    return found && inLanguage(found.label, language)
  }
  const parent = own(place.replace(/\.[^.]*$/, ''))
  if (path.endsWith('.length') && parent !== undefined) return say.field(say.count(parent))
  if (Object.hasOwn(writer.items, path)) return say.field(itemLabel(path, writer))
  const words = own(place) ?? path
  if (Object.hasOwn(writer.items, first)) return say.within(named(words), itemLabel(first, writer))
  return parent === undefined || parent === words ? named(words) : say.within(named(words), parent)
}

/** What an item is called; one of a list that a quantifier around it goes over too has a number. */
function itemLabel(item: string, { fields, items, language }: Writer): string {
  const list = items[item]?.replace(/\[\]$/, '')
  const text = fields.find(({ path }) => path === list)?.item
  const others = Object.keys(items).filter((other) => items[other] === items[item])
  const place = others.indexOf(item) + 1
  return `${text === undefined ? item : inLanguage(text, language)}${place > 1 ? ` ${place}` : ''}`
}

function value(given: Value, path: string, writer: Writer): string {
  if (typeof given === 'boolean') return given ? writer.say.yes : writer.say.no
  const place = placed(path, writer).replace(/\[\]$/, '')
  const values = writer.fields.find((entry) => entry.path === place)?.values
  const known =
    values !== undefined && Object.hasOwn(values, String(given)) ? values[String(given)] : undefined
  const words = known === undefined ? String(given) : inLanguage(known, writer.language)
  return typeof given === 'number' ? words : `“${words}”`
}

function placed(path: string, { items }: Writer): string {
  const [first = '', ...rest] = path.split('.')
  return [Object.hasOwn(items, first) ? items[first] : first, ...rest].join('.')
}
