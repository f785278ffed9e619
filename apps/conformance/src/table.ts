import type { FieldEntry, RecordData } from '@ssi/rules'

/** A column of the table in which the records of a type lie. */
export interface TableColumn {
  readonly path: string
  readonly kind: FieldEntry['expected']['kind']
  /** Whether the column can have the type of its kind: no words, nothing faulty. */
  readonly typed: boolean
}

/** The columns of a record type: its top fields, and the options that rules look at. */
export function columnsOf(
  record: RecordData,
  options: readonly string[],
  faulty: boolean,
): readonly TableColumn[] {
  const tops = record.fields.filter(({ path }) => !/[.[]/.test(path))
  return [
    ...tops.map(({ path, expected, words }) => ({
      path,
      kind: expected.kind,
      typed: !faulty && words === undefined,
    })),
    ...options.map((path) => ({ path, kind: 'text' as const, typed: false })),
  ]
}

/** A record as the cells of a row: text, or null where nothing is known; lists and groups as JSON. */
export function cellsOf(record: object, columns: readonly TableColumn[]): readonly (string | null)[] {
  return columns.map(({ path }) => {
    const value = path
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], record)
    if (value === undefined || value === null) return null
    return typeof value === 'string' ? value : JSON.stringify(value)
  })
}

/** A name as every engine quotes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
