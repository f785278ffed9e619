import type { Text } from '@ssi/taxonomy'
import * as z from 'zod/mini'
import type { Expected } from './finding.ts'
import type { Word } from './path.ts'

/** What a reader is told about a field. */
export interface FieldWords {
  /** The field as a noun without an article: "date of the first appointment". */
  readonly label: Text
  /** The question the field answers, in plain words. */
  readonly question: Text
}

/** A field as its data dictionary and its messages know it. */
export interface FieldDoc extends FieldWords {
  readonly expected: Expected
  /** The labels of the values, by value. */
  readonly values?: Readonly<Record<string, Text>>
  /** What the field says where it is absent. */
  readonly absent?: string | boolean
  /** Words the field may hold beside its values. */
  readonly words?: readonly Word[]
  /** For a list: what one item is called. */
  readonly item?: Text
  /** For an open list: the labels of values that an item may have, among others. */
  readonly itemValues?: Readonly<Record<string, Text>>
}

/** A field with its place in the record: items of a list are written `list[]`. */
export interface FieldEntry extends FieldDoc {
  readonly path: string
}

/** The docs of every field made by the field makers. */
export const fieldDocs = z.registry<FieldDoc>()

/** A zod schema of either flavour. */
export type Schema = z.core.$ZodType

type Definition = {
  readonly type: string
  readonly innerType?: Schema
  readonly element?: Schema
  readonly shape?: Readonly<Record<string, Schema>>
  readonly options?: readonly Schema[]
}

/** A schema without what makes it optional, nullable, defaulted or open to a word. */
export function bare(schema: Schema): Schema {
  const value = known(schema)
  const inner = definitionOf(value).options?.at(-1)
  return inner === undefined ? value : bare(inner)
}

/** A schema without what makes it optional, nullable or defaulted. */
export function known(schema: Schema): Schema {
  const { innerType } = definitionOf(schema)
  return innerType === undefined ? schema : known(innerType)
}

/** The fields of an object schema, by name; none where it is no object. */
export function shapeFields(schema: Schema): Readonly<Record<string, Schema>> {
  return definitionOf(bare(schema)).shape ?? {}
}

/** Whether a schema is that of a group of fields. */
export function isGroup(schema: Schema): boolean {
  return definitionOf(bare(schema)).shape !== undefined
}

/** What a list schema holds; undefined where it is no list. */
export function itemOf(schema: Schema): Schema | undefined {
  return definitionOf(bare(schema)).element
}

/** The schema at a path of keys and item numbers; undefined where the record has no such place. */
export function schemaAt(schema: Schema, path: readonly PropertyKey[]): Schema | undefined {
  const [key, ...rest] = path
  if (key === undefined) return schema
  const fields = shapeFields(schema)
  const next =
    typeof key === 'number' ? itemOf(schema) : Object.hasOwn(fields, key) ? fields[String(key)] : undefined
  return next && schemaAt(next, rest)
}

/** The keys of a dotted path, items by number. */
export function keysOf(path: string): readonly (string | number)[] {
  return path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
}

/** The doc of the field at a dotted path of a record; undefined where it has none. */
export function docAt(record: Schema, path: string): FieldDoc | undefined {
  const schema = schemaAt(record, keysOf(path))
  return schema && fieldDocs.get(schema)
}

/** The labels of the fields at dotted paths, as far as they have one. */
export function labelsAt(record: Schema, paths: readonly string[]): { readonly labels?: readonly Text[] } {
  const labels = paths.flatMap((path) => docAt(record, path)?.label ?? [])
  return labels.length === 0 ? {} : { labels }
}

/**
 * The fields of a record in order, nested ones after their parent: what a data dictionary shows.
 *
 * @example
 * ```ts run
 * import { fieldsOf, record, text } from '@ssi/rules'
 * const visit = record({ room: text({ label: { en: 'room' }, question: { en: 'In which room?' } }) })
 * fieldsOf(visit).map((field) => field.path) // => ['room']
 * ```
 */
export function fieldsOf(schema: Schema, prefix = ''): readonly FieldEntry[] {
  return Object.entries(shapeFields(schema)).flatMap(([name, field]) => {
    const path = `${prefix}${name}`
    const doc = fieldDocs.get(field)
    const item = itemOf(field)
    const nested = item === undefined ? fieldsOf(field, `${path}.`) : fieldsOf(item, `${path}[].`)
    return doc === undefined ? nested : [{ path, ...doc }, ...nested]
  })
}

function definitionOf(schema: Schema): Definition {
  return schema._zod.def
}
