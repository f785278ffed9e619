import type { SqlForms } from './dialects.ts'

/** A table: its name, or the names that lead to it, the schema first. */
export type TableName = string | readonly string[]

/** A name as an identifier that is always quoted. What no engine could keep is refused. */
export function identifier(name: string, { quote, nameBytes }: SqlForms): string {
  const shown = JSON.stringify(name)
  if (name === '')
    throw new RangeError('A column or table without a name cannot be asked for. Give its name.')
  if (name.includes('\u0000')) throw new RangeError(`The name ${shown} holds a null character. Rename it.`)
  if (nameBytes !== undefined && new TextEncoder().encode(name).length > nameBytes) {
    throw new RangeError(
      `The name ${shown} is longer than the ${nameBytes} bytes that the engine keeps. Shorten it.`,
    )
  }
  return quote + name.replaceAll(quote, quote + quote) + quote
}

/** A table as an identifier. */
export function tableName(table: TableName, forms: SqlForms): string {
  const names = typeof table === 'string' ? [table] : table
  if (names.length === 0) throw new RangeError('A table without a name cannot be asked for. Give its name.')
  return names.map((name) => identifier(name, forms)).join('.')
}

/** A value as a literal. */
export function literal(value: string | number | boolean, forms: SqlForms): string {
  if (typeof value !== 'string') return forms.string(String(value))
  if (value.includes('\u0000'))
    throw new RangeError(`The value ${JSON.stringify(value)} holds a null character.`)
  return forms.string(value)
}
