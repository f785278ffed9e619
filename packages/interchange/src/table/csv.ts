import type { Scheme } from '@ssi/taxonomy'
import Papa from 'papaparse'
import { conceptIri, schemeIri } from '../iri.ts'
import { viewOf } from '../scheme-view.ts'
import { type Column, separator } from './column.ts'
import { conceptColumns } from './concept-columns.ts'
import { safeCell } from './safe-cell.ts'
import { schemeColumns } from './scheme-columns.ts'

/**
 * The concepts of a scheme as CSV, one row each, in the order of their ids: RFC 4180, UTF-8. More than one value in a
 * cell is joined by `|`; what a spreadsheet would take for a formula stands behind an apostrophe.
 *
 * @throws RangeError where a value holds the sign that joins values, or ids could not be kept apart.
 * @example
 * ```ts run
 * import { conceptsCsv } from '@ssi/interchange'
 * import { defineScheme } from '@ssi/taxonomy'
 * const scheme = defineScheme({
 *   id: 'answers', title: { en: 'Answers' }, summary: { en: 'What can be answered.' }, version: '1.0.0', concepts: {},
 * })
 * conceptsCsv(scheme).startsWith('address,id,notation,') // => true
 * ```
 */
export function conceptsCsv(scheme: Scheme): string {
  const view = viewOf(scheme)
  const rows = view.concepts.map((concept) => [
    conceptIri(`${scheme.id}:${concept.id}`),
    ...conceptColumns.map((column) => cellOf(column, column.values(concept, view), concept.id)),
  ])
  return table(['address', ...conceptColumns.map(({ name }) => name)], rows)
}

/**
 * A scheme itself as CSV: one row.
 *
 * @throws RangeError where a value holds the sign that joins values, or ids could not be kept apart.
 * @example
 * ```ts run
 * import { schemeCsv } from '@ssi/interchange'
 * import { defineScheme } from '@ssi/taxonomy'
 * const scheme = defineScheme({
 *   id: 'answers', title: { en: 'Answers' }, summary: { en: 'What can be answered.' }, version: '1.0.0', concepts: {},
 * })
 * schemeCsv(scheme).split('\r\n').length // => 3
 * ```
 */
export function schemeCsv(scheme: Scheme): string {
  const view = viewOf(scheme)
  const cells = schemeColumns.map((column) => cellOf(column, column.values(scheme, view), scheme.id))
  return table(['address', ...schemeColumns.map(({ name }) => name)], [[schemeIri(scheme.id), ...cells]])
}

function cellOf(
  { name, many }: Pick<Column<never>, 'name' | 'many'>,
  values: readonly string[],
  id: string,
): string {
  const joins = many === undefined ? undefined : values.find((value) => value.includes(separator))
  if (joins !== undefined) {
    throw new RangeError(
      `${id}, ${name}: ${JSON.stringify(joins)} holds "${separator}", which joins values. Write it without.`,
    )
  }
  return safeCell(values.join(separator))
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse([[...head], ...rows.map((row) => [...row])], { newline: '\r\n' })}\r\n`
}
