/**
 * A cell that no spreadsheet takes for a formula: what would begin one stands behind an apostrophe, and so does what
 * would be taken for such an apostrophe.
 */
export function safeCell(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

/**
 * The text of a cell that was made safe.
 *
 * @example
 * ```ts run
 * import { plainCell } from '@ssi/interchange'
 * plainCell("'=1+1") // => '=1+1'
 * plainCell('Yes') // => 'Yes'
 * ```
 */
export function plainCell(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}
