import { findingOf, type Found, meant, type RowFinding } from './finding.ts'
import type { TableCode } from './sayings.ts'
import { headerOf, type Understood, type UnderstoodColumn } from './understood.ts'

/** A column of a table that is read. */
export interface Column extends UnderstoodColumn {
  readonly index: number
  readonly header: string
  /** Other columns hold the same list. */
  readonly isShared: boolean
}

/** The header of a table, as far as its columns are read. */
export interface Header {
  readonly columns: readonly Column[]
  /** How many cells a row has at least, and at most. */
  readonly width: readonly [number, number]
  readonly findings: readonly RowFinding<TableCode>[]
}

/** Finds the columns of a mapping in the header of a table. */
export function headerFor(cells: readonly unknown[], mapping: Understood): Header {
  const findings: RowFinding<TableCode>[] = []
  const tell = (code: TableCode, about: Found): void => void findings.push(findingOf(code, about))
  if (typeof cells[0] === 'string' && cells[0].startsWith('\ufeff')) tell('byte-order-mark', {})
  const headers = cells.map(headerOf)
  const unnamed = headers.filter((header) => header === '').length
  if (unnamed > 0) tell('empty-columns', { detail: String(unnamed) })
  for (const column of headers.filter((header, index) => header !== '' && isSecond(headers, header, index)))
    tell('duplicate-header', { column })
  const names = new Set(headers.filter((header) => header !== ''))
  const lacking = [...mapping.columns.keys()].filter((column) => !names.has(column))
  const strange = [...names].filter((name) => !mapping.columns.has(name) && !mapping.known.has(name))
  for (const column of strange) tell('unmapped-column', { column, ...meant(column, lacking) })
  for (const column of lacking) tell('missing-column', { column, ...meant(column, strange) })
  return {
    columns: columnsOf([...names], headers, mapping),
    width: [headers.findLastIndex((header) => header !== '') + 1, headers.length],
    findings,
  }
}

function columnsOf(
  names: readonly string[],
  headers: readonly string[],
  mapping: Understood,
): readonly Column[] {
  const found = names.flatMap((header) => {
    const column = mapping.columns.get(header)
    return column === undefined ? [] : [{ ...column, header, index: headers.indexOf(header) }]
  })
  return found.map((column) => ({
    ...column,
    isShared: found.filter(({ field }) => field.path === column.field.path).length > 1,
  }))
}

/** Whether a header stands there for the second time, so that each is told once. */
function isSecond(headers: readonly string[], header: string, index: number): boolean {
  return headers.slice(0, index).filter((other) => other === header).length === 1
}
