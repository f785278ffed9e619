import { checkTable } from '../../../ndtms/dist/index.js'
import { readCsv } from '../../../ndtms/dist/csv.js'
import { interventionCsv, interventionMapping } from './intervention-table.ts'
import { liveHeap } from './live-heap.ts'
import { parseTable } from './parsed-table.ts'
import { processorTime } from './processor-time.ts'

/** How long a table takes from a stream of CSV, and how much is held at most while it is checked. */
export interface TableGrowth {
  readonly rows: number
  readonly check: number
  readonly parse: number
  readonly heap: number
}

const most = { time: 2.3, heap: 1.1 }
const samples = 10

/** A table and one twice as long: seconds of the check, seconds of papaparse and zod, peak of the heap in bytes. */
export async function tableGrowth(rows: number): Promise<readonly TableGrowth[]> {
  await checked(rows / 10)
  await parsed(rows / 10)
  const growths: TableGrowth[] = []
  for (const count of [rows, 2 * rows])
    growths.push({ rows: count, ...(await checked(count)), parse: await parsed(count) })
  return growths
}

/** How much more the longer table takes than the shorter one. */
export function factors([one, twice]: readonly TableGrowth[]): {
  readonly time: number
  readonly heap: number
} {
  if (one === undefined || twice === undefined) throw new Error('Growth takes two tables.')
  return { time: twice.check / one.check, heap: twice.heap / one.heap }
}

/** What grows faster than the table may. */
export function tableFaults(growths: readonly TableGrowth[]): readonly string[] {
  const { time, heap } = factors(growths)
  return [
    ...(time > most.time ? ['Checking a table grows faster than the table.'] : []),
    ...(heap > most.heap ? ['Checking a table holds more the longer the table is.'] : []),
  ]
}

/** The heap is looked at now and then; the time that takes is not the check’s. */
async function checked(count: number): Promise<Pick<TableGrowth, 'check' | 'heap'>> {
  const started = processorTime()
  let looking = 0
  let heap = 0
  for await (const { row } of checkTable(readCsv(interventionCsv(count)), interventionMapping)) {
    if (row % (count / samples) !== 0) continue
    const from = processorTime()
    heap = Math.max(heap, liveHeap())
    looking += processorTime() - from
  }
  return { check: processorTime() - started - looking, heap }
}

async function parsed(count: number): Promise<number> {
  const started = processorTime()
  await parseTable(interventionCsv(count))
  return processorTime() - started
}
