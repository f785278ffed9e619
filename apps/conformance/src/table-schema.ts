import type { FieldEntry } from '@ssi/rules'

/** Columns as a Table Schema: their types and codes, which is all that it can say of a row. */
export function tableSchemaOf(fields: readonly FieldEntry[]): object {
  const words = fields.flatMap((field) => field.words ?? [])
  return {
    fields: fields.map(({ path, expected }) => ({ name: path, ...typeOf(expected) })),
    missingValues: [...new Set(['', ...words])],
  }
}

function typeOf(expected: FieldEntry['expected']): object {
  switch (expected.kind) {
    case 'codes':
      return { type: 'string', constraints: { enum: expected.codes } }
    case 'day':
      return { type: 'date', format: 'default' }
    case 'whole':
      return { type: 'integer', constraints: { minimum: expected.least } }
    case 'flag':
      return { type: 'boolean', trueValues: ['true'], falseValues: ['false'] }
    default:
      return { type: 'string' }
  }
}
