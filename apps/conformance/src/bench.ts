import { Readable } from 'node:stream'
import { checkIntervention, checkTable, mapRecord } from '@ssi/ndtms'
import { readCsv } from '@ssi/ndtms/csv'
import { Table } from 'tableschema'
import { interventionCsv, interventionMapping } from '../../../packages/tools/src/bench/intervention-table.ts'
import { markdownTable } from '../../../packages/tools/src/bench/markdown-table.ts'
import { processorTime } from '../../../packages/tools/src/bench/processor-time.ts'
import { interventionTableSchema } from './intervention-table-schema.ts'

// Rows and records a second of the installed packages, beside tableschema on the same columns in the same run, by processor time.
const count = 10_000
const lines: string[] = []
for await (const text of interventionCsv(count)) lines.push(...text.trimEnd().split('\n'))
const csv = lines.join('\n')
const rows = [...readCsv(csv)]
const [header = [], ...cells] = rows

const table = await Table.load(() => Readable.from([csv]), { schema: interventionTableSchema })
const records = cells.map(
  (row) =>
    mapRecord(Object.fromEntries(header.map((name, at) => [name, row[at]])), interventionMapping).record,
)

const rate = async (work: () => Promise<void> | void): Promise<string> => {
  const times: number[] = []
  for (let run = 0; run < 3; run += 1) {
    const started = processorTime()
    await work()
    times.push(processorTime() - started)
  }
  return (count / Math.min(...times)).toFixed(0)
}

const checkedTable = await rate(async () => {
  await checkTable(readCsv(Readable.from([csv])), interventionMapping).summary()
})
const castTable = await rate(async () => {
  for await (const _ of (await table.iter({ forceCast: true, stream: true })) as Readable);
})
const checkedRecords = await rate(() => {
  for (const record of records) checkIntervention(record)
})
const castRows = await rate(() => {
  for (const row of cells) castOrFail(row)
})

console.log(
  markdownTable(
    ['what', '@ssi/ndtms', 'tableschema: types alone'],
    [
      ['rows of a CSV stream a second', checkedTable, castTable],
      ['records a second', checkedRecords, castRows],
    ],
  ),
)

function castOrFail(row: readonly string[]): boolean {
  try {
    table.schema.castRow([...row])
    return true
  } catch {
    return false
  }
}
