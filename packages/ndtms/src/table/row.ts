import { findingOf, type RowFinding } from './finding.ts'
import type { Column, Header } from './header.ts'
import type { Fault } from './reader.ts'
import type { TableCode } from './sayings.ts'
import type { Words } from './sayings/saying.ts'

/** A row as a record in our words. */
export interface MappedRow {
  readonly record: Readonly<Record<string, unknown>>
  readonly findings: readonly RowFinding<TableCode>[]
}

type Group = Record<string | number, unknown>

/** Reads the cells of a row by its header. What a cell does not say stays unknown. */
export function mappedRow(cells: readonly unknown[], { columns, width }: Header): MappedRow {
  const record: Group = {}
  const findings: RowFinding<TableCode>[] = []
  const [least, most] = width
  const beyond = cells.slice(most).some((cell) => cell !== '' && cell !== null && cell !== undefined)
  if (cells.length < least || beyond)
    findings.push(findingOf('ragged-row', { detail: instead(cells.length, least) }))
  for (const column of columns) {
    const { value, faults } = column.read(cells[column.index])
    for (const fault of faults) findings.push(cellFinding(fault, column))
    if (column.isShared) add(record, column.field.steps, value)
    else if (value !== undefined) place(record, column.field.steps, value)
  }
  closeGaps(record['family'])
  return { record, findings }
}

function instead(found: number, expected: number): Words {
  return { en: `${found}, not ${expected}`, nl: `${found}, niet ${expected}` }
}

function cellFinding({ code, ...fault }: Fault, { header, field }: Column): RowFinding<TableCode> {
  return findingOf(code, { ...fault, column: header, field: field.path })
}

/** Several columns hold one list: each adds its values, and an unknown cell leaves one place open. */
function add(record: Group, steps: readonly (string | number)[], value: unknown): void {
  const before = steps.reduce<unknown>((group, step) => (group as Group | undefined)?.[step], record)
  const now = value === undefined ? [null] : value === 'none' ? [] : [value].flat()
  place(record, steps, [...(Array.isArray(before) ? before : []), ...now])
}

/** The steps are those of a field of the record, never a word of the table. */
function place(record: Group, steps: readonly (string | number)[], value: unknown): void {
  let group = record
  for (const [index, step] of steps.slice(0, -1).entries()) {
    group = (group[step] ??= typeof steps[index + 1] === 'number' ? [] : {}) as Group
  }
  group[steps.at(-1) ?? ''] = value
}

/** A spell of which nothing is written is no spell. */
function closeGaps(family: unknown): void {
  const group = family as { treatment?: unknown } | undefined
  if (Array.isArray(group?.treatment)) group.treatment = group.treatment.filter(Boolean)
}
