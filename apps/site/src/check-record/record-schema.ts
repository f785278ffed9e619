import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import type { FieldEntry } from '@ssi/rules'

/** What a form library needs to know of a record: its shape, and which field of ours shows each part. */
export interface RecordSchema {
  readonly schema: RJSFSchema
  readonly uiSchema: UiSchema
}

/** The record as a JSON Schema, built from its data dictionary: groups and lists hold the fields below them. */
export function recordSchema(entries: readonly FieldEntry[], prefix = ''): RecordSchema {
  const own = entries.filter(({ path }) => isDirectlyBelow(path, prefix))
  const parts = own.map((entry) => [nameOf(entry.path, prefix), partOf(entry, entries)] as const)
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(parts.map(([name, { schema }]) => [name, schema])),
    },
    uiSchema: Object.fromEntries(parts.map(([name, { uiSchema }]) => [name, uiSchema])),
  }
}

function partOf(entry: FieldEntry, entries: readonly FieldEntry[]): RecordSchema {
  const { path, expected, values } = entry
  if (expected.kind === 'group') {
    const { schema, uiSchema } = recordSchema(entries, `${path}.`)
    return { schema, uiSchema: { ...uiSchema, ...shownBy('Part', entry) } }
  }
  if (expected.kind === 'list' && values === undefined) {
    const items = itemOf(entry, entries)
    return {
      schema: { type: 'array', items: items.schema },
      uiSchema: { items: items.uiSchema, ...shownBy('Part', entry) },
    }
  }
  return { schema: { type: typeOf(entry) }, uiSchema: shownBy('Answer', entry) }
}

/** What one entry of a list holds: fields of its own, or a few words. */
function itemOf(entry: FieldEntry, entries: readonly FieldEntry[]): RecordSchema {
  const below = `${entry.path}[].`
  if (entries.some(({ path }) => path.startsWith(below))) return recordSchema(entries, below)
  const { label, question, item = label, itemValues: values } = entry
  const words: FieldEntry = {
    path: `${entry.path}[]`,
    label: item,
    question,
    expected: { kind: 'text' },
    ...(values === undefined ? {} : { values }),
  }
  return { schema: { type: 'string' }, uiSchema: shownBy('Answer', words) }
}

function typeOf({ expected }: FieldEntry): NonNullable<RJSFSchema['type']> {
  if (expected.kind === 'flag') return 'boolean'
  if (expected.kind === 'whole') return 'integer'
  return expected.kind === 'list' ? 'array' : 'string'
}

function shownBy(field: 'Answer' | 'Part', entry: FieldEntry): UiSchema {
  return { 'ui:field': field, 'ui:options': { entry } }
}

function isDirectlyBelow(path: string, prefix: string): boolean {
  return path.startsWith(prefix) && !/[.[]/.test(path.slice(prefix.length))
}

function nameOf(path: string, prefix: string): string {
  return path.slice(prefix.length)
}
