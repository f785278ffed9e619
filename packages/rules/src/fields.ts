import type { Text } from '@ssi/taxonomy'
import * as z from 'zod/mini'
import { explain } from './explain.ts'
import { bare, fieldDocs, type FieldDoc, type FieldWords, type Schema } from './field-docs.ts'
import { issueFinding, type RawIssue } from './issue-finding.ts'

type Labelled<Id extends string> = { readonly [id in Id]: { readonly label: Text } }

/** A field that takes one of a closed list of values, given with their labels. */
export function code<const Id extends string>(values: Labelled<Id>, words: FieldWords) {
  return field(codeSchema(values), { ...words, expected: { kind: 'codes', codes: Object.keys(values) }, values: labelsOf(values) })
}

/** A field that takes any number of a closed list of values. A list that is given is complete. */
export function codes<const Id extends string>(values: Labelled<Id>, words: FieldWords) {
  const item = code(values, words)
  return field(z.array(item, { error }), { ...words, expected: { kind: 'list' }, values: labelsOf(values) })
}

/** A field that takes a day, ISO 8601: `2024-09-12`. */
export function day(words: FieldWords) {
  return field(z.iso.date({ error }), { ...words, expected: { kind: 'day' } })
}

/** A field that takes yes or no: `true` or `false`. */
export function flag(words: FieldWords) {
  return field(z.boolean({ error }), { ...words, expected: { kind: 'flag' } })
}

/** A field that takes words. */
export function text(words: FieldWords) {
  return field(z.string({ error }), { ...words, expected: { kind: 'text' } })
}

/** A field that takes words of one form, told to the reader in words and by an example. */
export function form(words: FieldWords & { readonly form: Text; readonly fits: (value: string) => boolean }) {
  const { form: told, fits, ...rest } = words
  return field(z.string({ error }).check(z.refine(fits, { error })), { ...rest, expected: { kind: 'form', form: told } })
}

/** A field that takes a whole number, zero or more. */
export function whole(words: FieldWords) {
  return field(z.int({ error }).check(z.minimum(0, { error })), { ...words, expected: { kind: 'whole', least: 0 } })
}

/** A field that holds fields of its own. */
export function group<const Fields extends z.core.$ZodShape>(fields: Fields, words: FieldWords) {
  return field(z.strictObject(fields, { error }), { ...words, expected: { kind: 'group' } })
}

/** A field that holds a list of fields of one kind; `item` is what one of them is called. */
export function list<const Item extends Schema>(item: Item, words: FieldWords & { readonly item: Text }) {
  return field(z.array(item, { error }), { ...words, expected: { kind: 'list' } })
}

/** The same field, which may also say that there is none. */
export function orNone<const Field extends Schema>(schema: Field) {
  return orWord(schema, 'none')
}

/** The same field, which may also say that the document was read and does not state it. */
export function orNotStated<const Field extends Schema>(schema: Field) {
  return orWord(schema, 'not-stated')
}

/** The same field, which says something where it is absent, and so is never missing. */
export function absentMeans<const Field extends z.core.SomeType>(schema: Field, value: NoInfer<NonNullable<z.core.output<Field>>> & (string | boolean)) {
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

function orWord<const Field extends Schema, const Word extends 'none' | 'not-stated'>(schema: Field, word: Word) {
  const doc = docOf(schema)
  const inner = bare(schema) as unknown as z.ZodMiniType<NonNullable<z.core.output<Field>>>
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
