import { type FieldEntry, fieldsOf, type Schema } from '@ssi/rules'
import * as z from 'zod/mini'

type Json = Readonly<Record<string, unknown>>

/**
 * The JSON Schema 2020-12 of a record, as zod prints it, with the label and the question of each field.
 *
 * A value is valid by it exactly where the check of the package finds no fault of shape; empty text, which the check
 * takes as unknown, is text here.
 *
 * @param id The address of the schema.
 * @example
 * ```ts run
 * import { recordJsonSchema } from '@ssi/interchange'
 * import { flag, record } from '@ssi/rules'
 * const visit = record({ came: flag({ label: { en: 'attendance' }, question: { en: 'Did the person come?' } }) })
 * const schema = recordJsonSchema(visit, { id: 'https://example.org/visit', title: 'Visit' })
 * schema['additionalProperties'] // => false
 * ```
 */
export function recordJsonSchema(
  schema: Schema,
  about: { readonly id: string; readonly title: string },
): Json {
  const printed = z.toJSONSchema(schema as never, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
  })
  const { $schema, ...rest } = described(
    printed,
    new Map(fieldsOf(schema).map((field) => [field.path, field])),
    '',
  )
  return { $schema, $id: about.id, title: about.title, ...rest }
}

function described(schema: Json, fields: ReadonlyMap<string, FieldEntry>, path: string): Json {
  const field = fields.get(path)
  const words = field === undefined ? {} : { title: field.label.en, description: field.question.en }
  const below = (value: unknown, at: string): Json => described(value as Json, fields, at)
  const inner = Object.entries(schema).map(([key, value]) => {
    if (key === 'properties') {
      const properties = Object.entries(value as Json).map(([name, property]) => [
        name,
        below(property, path === '' ? name : `${path}.${name}`),
      ])
      return [key, Object.fromEntries(properties)] as const
    }
    if (key === 'items') return [key, withoutWords(below(value, `${path}[]`))] as const
    if (key === 'anyOf' || key === 'oneOf')
      return [
        key,
        (value as readonly unknown[]).map((part) => withoutWords(below(part, path), words)),
      ] as const
    return [key, value] as const
  })
  return { ...words, ...Object.fromEntries(inner) }
}

/** A part of a union says nothing again that the whole says. */
function withoutWords(schema: Json, said: Json = {}): Json {
  return Object.fromEntries(
    Object.entries(schema).filter(([key, value]) => !(key in said) || said[key] !== value),
  )
}
