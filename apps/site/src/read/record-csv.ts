import { csvOf } from '../csv.ts'

type Cell = readonly [path: string, value: string]

/** A record as CSV of one row: a column for each value, named by its path as findings name it; codes joined by `; `. */
export function recordCsv(record: object): string {
  const cells = cellsOf(record, '')
  return csvOf([cells.map(([path]) => path), cells.map(([, value]) => value)])
}

function cellsOf(value: unknown, path: string): readonly Cell[] {
  if (Array.isArray(value) && !value.some((item) => typeof item === 'object' && item !== null)) {
    return [[path, value.map((item: unknown) => wordOf(item)).join('; ')]]
  }
  if (typeof value !== 'object' || value === null) return [[path, wordOf(value)]]
  return Object.entries(value).flatMap(([key, item]) => cellsOf(item, path === '' ? key : `${path}.${key}`))
}

function wordOf(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
