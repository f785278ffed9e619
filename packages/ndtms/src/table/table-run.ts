import type { Rule } from '@ssi/rules'
import { checkIntervention, type InterventionOptions } from '../check.ts'
import { answerableRules } from './answerable.ts'
import { findingOf, type RowFinding } from './finding.ts'
import { type Header, headerFor } from './header.ts'
import { isOfARow, Ledger } from './ledger.ts'
import { entriesOf } from './map-record.ts'
import { isUnread, rowReport } from './row-report.ts'
import { type MappedRow, mappedRow } from './row.ts'
import type { TableCode } from './sayings.ts'
import { type RowReport, Tally, type TableSummary } from './summary.ts'
import { understood, type Understood } from './understood.ts'

/** The check of one table, row by row. */
export interface TableRun {
  /** The report of a row; none for the header and for rows without any cell filled. */
  readonly take: (row: unknown) => RowReport | undefined
  /** Adds what the reader of the file found. */
  readonly close: (findings: readonly RowFinding<TableCode>[]) => void
  readonly summary: () => TableSummary
}

/** Begins the check of a table. Only counts, the header and what is told once are kept from row to row. */
export function tableRun(mapping: unknown, options: InterventionOptions): TableRun {
  const read = understood(mapping)
  const ledger = new Ledger()
  const tally = new Tally()
  const asOf = options.asOf ?? new Date().toISOString().slice(0, 10)
  const checked: InterventionOptions = {
    ...options,
    asOf,
    ...(options.kept === undefined ? { rules: chosenRules(options.rules, read.fields) } : {}),
  }
  let number = 0
  let listed: Header | undefined
  const named = headersByName(read, (finding) => ledger.note(finding))
  for (const finding of read.findings) ledger.note(finding)

  const cellsOf = (row: unknown): MappedRow | undefined => {
    if (Array.isArray(row)) {
      if (isBlank(row)) return undefined
      if (listed !== undefined) return mappedRow(row, listed)
      listed = headerFor(row, read)
      for (const finding of listed.findings) ledger.note(finding)
      return undefined
    }
    const entries = entriesOf(row)
    if (entries === undefined) return { record: {}, findings: [findingOf('no-row', {})] }
    // Rows that carry their names stand below a header that is not given.
    if (number === 1) number = 2
    return mappedRow(
      entries.map(([, cell]) => cell),
      named(entries.map(([name]) => name)),
    )
  }

  return {
    take: (row) => {
      number += 1
      const mapped = cellsOf(row)
      if (mapped === undefined) return undefined
      const report = checkIntervention(mapped.record, checked)
      for (const finding of mapped.findings) if (!isOfARow(finding)) ledger.note(finding, number)
      const whole = rowReport(number, report, mapped.findings)
      tally.count(whole, mapped.findings.some(isUnread))
      return whole
    },
    close: (findings) => {
      for (const finding of findings) ledger.note(finding)
    },
    summary: () => {
      const summary = tally.summary(ledger.findings(), asOf)
      if (summary.rows > 0) return summary
      ledger.note(findingOf('empty-table', {}))
      return tally.summary(ledger.findings(), asOf)
    },
  }
}

/** The rules that a table can answer, among those the caller wants. */
function chosenRules(
  wanted: InterventionOptions['rules'],
  fields: readonly string[],
): (rule: Rule) => boolean {
  const answerable = answerableRules(fields)
  if (wanted === undefined) return ({ id }) => answerable.has(id)
  return typeof wanted === 'function'
    ? (rule) => answerable.has(rule.id) && wanted(rule)
    : ({ id }) => answerable.has(id) && wanted.includes(id)
}

/** Rows given by name mostly repeat the same names. */
function headersByName(
  read: Understood,
  note: (finding: RowFinding<TableCode>) => void,
): (names: readonly string[]) => Header {
  let last: { readonly key: string; readonly header: Header } | undefined
  return (names) => {
    const key = JSON.stringify(names)
    if (last?.key !== key) {
      last = { key, header: headerFor(names, read) }
      for (const finding of last.header.findings) note(finding)
    }
    return last.header
  }
}

function isBlank(row: readonly unknown[]): boolean {
  return row.every((cell) => cell === '' || cell === null || cell === undefined)
}
