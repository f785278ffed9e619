import type { RowReport } from '@ssi/ndtms'
import { findingText } from '../check/finding-text.ts'
import { findingName } from './finding-name.ts'
import { narrowed } from './narrowing.ts'
import type { FoundFinding, FoundRow } from './table-order.ts'

/** How many rows are shown for each way to narrow them. */
const MOST_ROWS = 20

/** Keeps the first rows for each way to narrow them, so that what is kept never grows with the table. */
export function keptRows(headers: (path: string) => readonly string[]) {
  const counts = new Map<string, number>()
  const rows: FoundRow[] = []
  return {
    rows,
    add: (report: RowReport) => {
      const keys = keysOf(report)
      if (!keys.some((key) => (counts.get(key) ?? 0) < MOST_ROWS)) return
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
      const { row, verdict, findings } = report
      const waits = verdict === 'undetermined' ? report.missing.map(({ path }) => path) : []
      rows.push({ row, verdict, keys, findings: findings.map((finding) => found(finding, headers)), waits })
    },
  }
}

/** Every way in which a row can be asked for; none where nothing is found and nothing is open. */
function keysOf({ verdict, findings, standings, missing }: RowReport): readonly string[] {
  const open = Object.keys(standings).filter((rule) => standings[rule] === 'undetermined')
  return [
    ...new Set(findings.map((finding) => narrowed.found(findingName(finding)))),
    ...(verdict === 'conforms' ? [] : [narrowed.verdict(verdict)]),
    ...open.map(narrowed.open),
    ...missing.map(({ path }) => narrowed.missing(path)),
  ]
}

/** In the columns of the table; in our fields where no column holds what is at fault. */
function found(
  finding: RowReport['findings'][number],
  headers: (path: string) => readonly string[],
): FoundFinding {
  const columns = [...new Set(finding.paths.flatMap(headers))]
  const says = findingText(columns.length === 0 ? finding : { ...finding, paths: [], labels: [] })
  // A finding of a cell names its column in its own sentence.
  const where = 'column' in finding ? [] : columns
  return { name: findingName(finding), severity: finding.severity, says, columns: where }
}
