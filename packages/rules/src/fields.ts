import type { Text } from '@ssi/taxonomy'
import * as z from 'zod/mini'
import { explain } from './explain.ts'
import { fieldDocs, type FieldDoc, type FieldWords, known, type Schema } from './field-docs.ts'
import type { Expected } from './finding.ts'
import { issueFinding, type RawIssue } from './issue-finding.ts'

type Labelled<Id extends string> = { readonly [id in Id]: { readonly label: Text } }

/**
 * A field that takes one of a closed list of values, given with their labels.
 *
 * @example
 * ```ts run
 * import { code, record } from '@ssi/rules'
 * const outcomes = { came: { label: { en: 'Came' } }, missed: { label: { en: 'Missed' } } }
 * const visit = record({ outcome: code(outcomes, { label: { en: 'outcome' }, question: { en: 'Did the person come?' } }) })
 * visit.safeParse({ outcome: 'came' }).success // => true
 * ```
 */
export function code<const Id extends string>(values: Labelled<Id>, words: FieldWords) {
  return field(codeSchema(values), {
    ...words,
    expected: { kind: 'codes', codes: Object.keys(values) },
    values: labelsOf(values),
  })
}

/**
 * A field that takes one of an open list of values, given with their labels, or other words.
 *
 * @example
 * ```ts run
 * import { openCode, record } from '@ssi/rules'
 * const rooms = { hall: { label: { en: 'Hall' } }, garden: { label: { en: 'Garden' } } }
 * const visit = record({ room: openCode(rooms, { label: { en: 'room' }, question: { en: 'In which room?' } }) })
 * visit.safeParse({ room: 'cellar' }).success // => true
 * ```
 */
export function openCode(values: Labelled<string>, words: FieldWords) {
  return field(z.string({ error }), { ...words, expected: { kind: 'text' }, values: labelsOf(values) })
}

/**
 * A field that takes any number of a closed list of values. A list that is given is complete.
 *
 * @example
 * ```ts run
 * import { codes, record } from '@ssi/rules'
 * const parts = { head: { label: { en: 'Head' } }, tail: { label: { en: 'Tail' } } }
 * const coin = record({ parts: codes(parts, { label: { en: 'parts' }, question: { en: 'Which parts are there?' } }) })
 * coin.safeParse({ parts: ['head', 'tail'] }).success // => true
 * ```
 */
export function codes<const Id extends string>(values: Labelled<Id>, words: FieldWords) {
  const item = code(values, words)
  return field(z.array(item, { error }), { ...words, expected: { kind: 'list' }, values: labelsOf(values) })
}

/**
 * A field that takes any number of an open list of values, given with their labels, or other words; `item` is what
 * one of them is called.
 *
 * @example
 * ```ts run
 * import { fieldsOf, openCodes, record } from '@ssi/rules'
 * const aims = { rest: { label: { en: 'Rest' } } }
 * const stay = record({ aims: openCodes(aims, { label: { en: 'aims' }, question: { en: 'What for?' }, item: { en: 'aim' } }) })
 * stay.safeParse({ aims: ['rest', 'music'] }).success // => true
 * fieldsOf(stay).map(({ itemValues }) => itemValues) // => [{ rest: { en: 'Rest' } }]
 * ```
 */
export function openCodes(values: Labelled<string>, words: FieldWords & { readonly item: Text }) {
  const { item: label, question } = words
  return field(z.array(openCode(values, { label, question }), { error }), {
    ...words,
    expected: { kind: 'list' },
    itemValues: labelsOf(values),
  })
}

/**
 * A field that takes a day, ISO 8601: `2024-09-12`.
 *
 * @example
 * ```ts run
 * import { day, record } from '@ssi/rules'
 * const visit = record({ start: day({ label: { en: 'start' }, question: { en: 'When did it start?' } }) })
 * visit.safeParse({ start: '2024-02-29' }).success // => true
 * visit.safeParse({ start: '2023-02-29' }).success // => false
 * ```
 */
export function day(words: FieldWords) {
  return field(z.iso.date({ error }), { ...words, expected: { kind: 'day' } })
}

/**
 * A field that takes yes or no: `true` or `false`.
 *
 * @example
 * ```ts run
 * import { flag, record } from '@ssi/rules'
 * const visit = record({ came: flag({ label: { en: 'attendance' }, question: { en: 'Did the person come?' } }) })
 * visit.safeParse({ came: 'yes' }).success // => false
 * ```
 */
export function flag(words: FieldWords) {
  return field(z.boolean({ error }), { ...words, expected: { kind: 'flag' } })
}

/**
 * A field that takes words.
 *
 * @example
 * ```ts run
 * import { record, text } from '@ssi/rules'
 * const visit = record({ room: text({ label: { en: 'room' }, question: { en: 'In which room?' } }) })
 * visit.safeParse({ room: 'B2' }).success // => true
 * ```
 */
export function text(words: FieldWords) {
  return field(z.string({ error }), { ...words, expected: { kind: 'text' } })
}

/**
 * A field that takes words of one form, told to the reader in words and by an example, and to machines by a pattern: a
 * regular expression for the whole of the words, written as `dayPattern` is, so that every engine reads it alike.
 *
 * @example
 * ```ts run
 * import { explain, form, record, shapeOf } from '@ssi/rules'
 * const visit = record({
 *   room: form({
 *     label: { en: 'room' }, question: { en: 'In which room?' },
 *     form: { en: 'a letter and a number, as in B2' }, pattern: '[A-Z][0-9]',
 *   }),
 * })
 * shapeOf(visit, { room: 'cellar' }).findings.map((finding) => explain(finding))
 * // => ['room: Expected a letter and a number, as in B2, found "cellar".']
 * ```
 */
export function form(words: FieldWords & { readonly form: Text; readonly pattern: string }) {
  const { form: told, pattern, ...rest } = words
  const expected: Expected = { kind: 'form', form: told, pattern }
  const otherForm = (issue: RawIssue): string =>
    explain({ ...issueFinding(issue), code: 'wrong-kind', expected })
  const schema = z
    .string({ error: otherForm })
    .check(z.regex(new RegExp(`^(${pattern})$`), { error: otherForm }))
  return field(schema, { ...rest, expected })
}

/**
 * A field that takes a whole number, zero or more.
 *
 * @example
 * ```ts run
 * import { explain, record, shapeOf, whole } from '@ssi/rules'
 * const visit = record({ delay: whole({ label: { en: 'delay' }, question: { en: 'How late, in minutes?' } }) })
 * shapeOf(visit, { delay: -5 }).findings.map((finding) => explain(finding)) // => ['delay: -5 is less than 0.']
 * ```
 */
export function whole(words: FieldWords) {
  return field(z.int({ error }).check(z.minimum(0, { error })), {
    ...words,
    expected: { kind: 'whole', least: 0 },
  })
}

/**
 * A field that holds fields of its own.
 *
 * @example
 * ```ts run
 * import { fieldsOf, group, record, whole } from '@ssi/rules'
 * const years = { min: whole({ label: { en: 'lowest age' }, question: { en: 'From which age?' } }) }
 * const course = record({ ages: group(years, { label: { en: 'ages' }, question: { en: 'For which ages?' } }) })
 * fieldsOf(course).map((field) => field.path) // => ['ages', 'ages.min']
 * ```
 */
export function group<const Fields extends z.core.$ZodShape>(fields: Fields, words: FieldWords) {
  return field(z.strictObject(fields, { error }), { ...words, expected: { kind: 'group' } })
}

/**
 * A field that holds a list of fields of one kind; `item` is what one of them is called.
 *
 * @example
 * ```ts run
 * import { fieldsOf, list, record, text } from '@ssi/rules'
 * const guest = record({ name: text({ label: { en: 'name' }, question: { en: 'What is the name?' } }) })
 * const stay = record({ guests: list(guest, { label: { en: 'guests' }, question: { en: 'Who came?' }, item: { en: 'guest' } }) })
 * fieldsOf(stay).map((field) => field.path) // => ['guests', 'guests[].name']
 * ```
 */
export function list<const Item extends Schema>(item: Item, words: FieldWords & { readonly item: Text }) {
  return field(z.array(item, { error }), { ...words, expected: { kind: 'list' } })
}

/**
 * The same field, which may also say that there is none.
 *
 * @example
 * ```ts run
 * import { orNone, record, whole } from '@ssi/rules'
 * const visit = record({ delay: orNone(whole({ label: { en: 'delay' }, question: { en: 'How late, in minutes?' } })) })
 * visit.safeParse({ delay: 'none' }).success // => true
 * ```
 */
export function orNone<const Field extends Schema>(schema: Field) {
  return orWord(schema, 'none')
}

/**
 * The same field, which may also say that the document was read and does not state it.
 *
 * @example
 * ```ts run
 * import { orNotStated, record, text } from '@ssi/rules'
 * const letter = record({ sender: orNotStated(text({ label: { en: 'sender' }, question: { en: 'Who sent it?' } })) })
 * letter.safeParse({ sender: 'not-stated' }).success // => true
 * ```
 */
export function orNotStated<const Field extends Schema>(schema: Field) {
  return orWord(schema, 'not-stated')
}

/**
 * The same field, which says something where it is absent, and so is never missing.
 *
 * @example
 * ```ts run
 * import { absentMeans, flag, record, shapeOf } from '@ssi/rules'
 * const visit = record({ again: absentMeans(flag({ label: { en: 'return' }, question: { en: 'Was it a return?' } }), false) })
 * shapeOf(visit, {}).record // => { again: false }
 * ```
 */
export function absentMeans<const Field extends z.core.SomeType>(
  schema: Field,
  value: NoInfer<NonNullable<z.core.output<Field>>> & (string | boolean),
) {
  const widened = z._default(schema, value as never)
  fieldDocs.add(widened, { ...docOf(schema as unknown as Schema), absent: value })
  return widened
}

/**
 * A record: its fields, each of them optional; a field it does not know is a warning of `check`.
 *
 * @example
 * ```ts run
 * import { day, record } from '@ssi/rules'
 * const visit = record({ start: day({ label: { en: 'start' }, question: { en: 'When did it start?' } }) })
 * visit.safeParse({ start: '2024-02-30' }).success // => false
 * ```
 */
export function record<const Fields extends z.core.$ZodShape>(fields: Fields) {
  return z.strictObject(fields, { error })
}

function orWord<const Field extends Schema, const Word extends 'none' | 'not-stated'>(
  schema: Field,
  word: Word,
) {
  const doc = docOf(schema)
  const inner = known(schema) as unknown as z.ZodMiniType<
    NonNullable<z.core.output<Field>>,
    NonNullable<z.core.input<Field>>
  >
  return field(z.union([z.literal(word), inner], { error }), { ...doc, words: [...(doc.words ?? []), word] })
}

function field<const Inner extends Schema>(schema: Inner, doc: FieldDoc) {
  const optional = z.nullish(schema)
  fieldDocs.add(optional, doc)
  return optional
}

function docOf(schema: Schema): FieldDoc {
  const doc = fieldDocs.get(schema)
  if (doc === undefined) throw new TypeError('Only a field made by a field maker can be widened.')
  return doc
}

function codeSchema<const Id extends string>(values: Labelled<Id>) {
  return z.enum(Object.keys(values) as [Id, ...Id[]], { error })
}

function labelsOf(values: Labelled<string>): Readonly<Record<string, Text>> {
  return Object.fromEntries(Object.entries(values).map(([id, { label }]) => [id, label]))
}

function error(issue: RawIssue): string {
  return explain(issueFinding(issue))
}
