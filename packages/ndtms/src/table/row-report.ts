import type { Verdict } from '@ssi/rules'
import type { InterventionReport } from '../check.ts'
import type { RowFinding } from './finding.ts'
import { isOfARow } from './ledger.ts'
import type { MappedRow } from './row.ts'
import type { TableCode } from './sayings.ts'
import type { RowReport } from './summary.ts'

type CellFinding = RowFinding<TableCode>

/** What no row or cell may hold, whatever was meant. Every other fault of a cell leaves open what it says. */
const OF_SHAPE: ReadonlySet<string> = new Set<TableCode>([
  'no-such-day',
  'no-plain-cell',
  'ragged-row',
  'no-row',
])

/** The report of a row: that of its record, and what was wrong with its cells. */
export function rowReport(row: number, report: InterventionReport, cells: MappedRow['findings']): RowReport {
  if (cells.length === 0) return { row, ...report }
  const findings = [...cells.filter(isOfARow), ...report.findings]
  return { row, ...report, verdict: verdictOf(report.verdict, cells), findings }
}

/** Whether a cell could not be read, so that what it says is unknown. */
export function isUnread({ code, severity }: CellFinding): boolean {
  return severity === 'error' && !OF_SHAPE.has(code)
}

/** A fault of shape breaks a row; a cell that could not be read only keeps it from conforming. */
function verdictOf(verdict: Verdict, cells: readonly CellFinding[]): Verdict {
  if (cells.some(({ code }) => OF_SHAPE.has(code))) return 'breaks'
  return verdict === 'conforms' && cells.some(isUnread) ? 'undetermined' : verdict
}
