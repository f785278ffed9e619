import type { FieldEntry } from '@ssi/rules'

const chunk = 1000

/** The fields that a cell can hold by itself: no lists and no groups. */
export function cellFields(fields: readonly FieldEntry[]): readonly FieldEntry[] {
  return fields.filter(
    ({ path, expected }) => !path.includes('[]') && expected.kind !== 'list' && expected.kind !== 'group',
  )
}

/**
 * A table of so many records as pieces of CSV, made as they are asked for and always the same: a column for each field
 * by its path, now and then nothing, a word, or a fault in a cell.
 */
export async function* csvOf(fields: readonly FieldEntry[], rows: number): AsyncGenerator<string> {
  yield `${fields.map(({ path }) => path).join(',')}\n`
  for (let from = 0; from < rows; from += chunk) {
    const lines = Array.from({ length: Math.min(chunk, rows - from) }, (_, index) =>
      fields.map((field, column) => cellOf(field, scattered(from + index, column))).join(','),
    )
    yield `${lines.join('\n')}\n`
  }
}

function cellOf({ expected, words = [] }: FieldEntry, number: number): string {
  const [word] = words
  if (number % 11 === 0) return ''
  if (number % 13 === 0 && word !== undefined) return word
  if (number % 101 === 0) return '"no, such"'
  const pick = Math.floor(number / 128)
  switch (expected.kind) {
    case 'codes':
      return expected.codes[pick % expected.codes.length] ?? ''
    case 'day':
      return `2024-0${1 + (pick % 2)}-${String(1 + (pick % 30)).padStart(2, '0')}`
    case 'whole':
      return String(pick % 20)
    case 'flag':
      return String(pick % 2 === 0)
    default:
      return 'words'
  }
}

/** A number for a cell, spread so that neither rows nor columns repeat each other. */
function scattered(row: number, column: number): number {
  const mixed = Math.imul(row ^ Math.imul(column + 1, 0x9e3779b1), 0x85ebca6b)
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0
}
