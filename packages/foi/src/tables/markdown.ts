import { inLanguage } from '@ssi/taxonomy'
import { type Cell, cellsIn, type Table } from './table.ts'

/**
 * A table in Markdown, with what the columns are called at its head: all of them, or those that are named.
 *
 * @example
 * ```ts run
 * import { tabulate, tableMarkdown } from '@ssi/foi'
 * tableMarkdown(tabulate([]).counts, ['label', 'marked']).split('\n').slice(0, 3)
 * // => ['| label | marked or answered |', '| --- | ---: |', '| Yes | 0 |']
 * ```
 */
export function tableMarkdown<Row extends object>(
  table: Table<Row>,
  columns?: readonly (keyof Row & string)[],
): string {
  const { keys, rows } = cellsIn(table, columns)
  const head = keys.map((key) => inLanguage(table.columns[key], 'en'))
  const rule = keys.map((_, place) => (rows.some((row) => typeof row[place] === 'number') ? '---:' : '---'))
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
  return [line(head.map(escaped)), line(rule), ...rows.map((row) => line(row.map(escaped)))].join('')
}

/** What stands in a cell, without what would end the cell or be taken for Markdown or HTML. */
function escaped(cell: Cell): string {
  return String(cell ?? '')
    .replaceAll(/[\\`*_{}[\]<>|#~&]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, ' ')
    .trim()
}
