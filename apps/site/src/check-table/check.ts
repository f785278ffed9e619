import type { InterventionOptions, TableMapping } from '@ssi/ndtms'
import type { TableTools } from '../../domains.ts'
import { countedBytes } from '../worker/counted-bytes.ts'
import { nowAndThen } from '../worker/now-and-then.ts'
import { writtenIn } from './encodings.ts'
import { findingsFile } from './findings-file.ts'
import { headersOf } from './headers.ts'
import { keptRows } from './kept-rows.ts'
import { type Choices, EVERY_RULE, type TableOrder, type TableStep } from './table-order.ts'

/** Checks a table, tells how far it is, and ends with what was found. */
export async function* check(
  tools: TableTools,
  { file, encoding, mapping, choices, fields }: Extract<TableOrder, { kind: 'check' }>,
): AsyncGenerator<TableStep> {
  const began = performance.now()
  const bytes = countedBytes(file)
  const isTime = nowAndThen()
  const cells = tools.readCsv(bytes, writtenIn(encoding))
  // Whatever the mapping and the choices hold, the check reads it and says what is wrong with it.
  const run = tools.checkTable(cells, mapping as TableMapping, optionsOf(choices, fields))
  const headers = headersOf(mapping)
  const kept = keptRows(headers)
  const csv = findingsFile(tools.withoutValues, headers)
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

function optionsOf(
  { [EVERY_RULE]: every, ...chosen }: Choices,
  kept: readonly string[],
): InterventionOptions {
  return every === undefined ? chosen : { ...chosen, kept }
}
