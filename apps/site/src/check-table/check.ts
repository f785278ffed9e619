import type { RowReport, TableMapping } from '@ssi/ndtms'
import { explain } from '@ssi/rules'
import type { TableTools } from '../../domains.ts'
import { countedBytes } from '../worker/counted-bytes.ts'
import { nowAndThen } from '../worker/now-and-then.ts'
import { writtenIn } from './encodings.ts'
import { findingName } from './finding-name.ts'
import { findingsFile } from './findings-file.ts'
import type { FoundFinding, FoundRow, TableOrder, TableStep } from './table-order.ts'

/** How many rows are shown for each rule and each code. */
const MOST_ROWS = 20

/** Checks a table, tells how far it is, and ends with what was found. */
export async function* check(
  tools: TableTools,
  { file, encoding, mapping, choices }: Extract<TableOrder, { kind: 'check' }>,
): AsyncGenerator<TableStep> {
  const began = performance.now()
  const bytes = countedBytes(file)
  const isTime = nowAndThen()
  const cells = tools.readCsv(bytes, writtenIn(encoding))
  // Whatever the mapping and the choices hold, the check reads it and says what is wrong with it.
  const run = tools.checkTable(cells, mapping as TableMapping, choices)
  const kept = keptRows()
  const csv = findingsFile(tools.withoutValues)
  let rows = 0
  for await (const report of run) {
    rows += 1
    csv.add(report)
    kept.add(report)
    if (isTime()) yield { kind: 'under-way', bytes: bytes.gone(), rows }
  }
  const summary = await run.summary()
  const safe = JSON.stringify(tools.withoutValues(summary), null, 2)
  yield {
    kind: 'checked',
    result: {
      summary,
      rows: kept.rows,
      findings: csv.file(summary),
      summaryFile: new Blob([`${safe}\n`], { type: 'application/json' }),
      took: performance.now() - began,
    },
  }
}

/** Keeps the first rows of each rule and each code, so that what is kept never grows with the table. */
function keptRows() {
  const counts = new Map<string, number>()
  const rows: FoundRow[] = []
  return {
    rows,
    add: ({ row, verdict, findings }: RowReport) => {
      const names = new Set(findings.map(findingName))
      if (![...names].some((name) => (counts.get(name) ?? 0) < MOST_ROWS)) return
      for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
      rows.push({ row, verdict, findings: findings.map(found) })
    },
  }
}

function found(finding: RowReport['findings'][number]): FoundFinding {
  return { name: findingName(finding), severity: finding.severity, says: explain(finding) }
}
