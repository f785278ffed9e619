import { checkTable } from '../../../ndtms/dist/index.js'
import { readCsv } from '../../../ndtms/dist/csv.js'
import { interventionCsv, interventionMapping } from './intervention-table.ts'
import { liveHeap } from './live-heap.ts'
import { parseTable } from './parsed-table.ts'

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
  await checkRows(rows / 10)
  await parseTable(interventionCsv(rows / 10))
  const growths: TableGrowth[] = []
  for (const count of [rows, 2 * rows]) {
    const check = await leastTime(async () => await checkRows(count))
    const parse = await leastTime(async () => await parseTable(interventionCsv(count)))
    growths.push({ rows: count, check, parse, heap: await peakHeap(count) })
  }
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

async function checkRows(count: number): Promise<number> {
  const { rows } = await checkTable(readCsv(interventionCsv(count)), interventionMapping).summary()
  return rows
}

async function peakHeap(count: number): Promise<number> {
  let peak = 0
  for await (const { row } of checkTable(readCsv(interventionCsv(count)), interventionMapping))
    if (row % (count / samples) === 0) peak = Math.max(peak, liveHeap())
  return peak
}

async function leastTime(work: () => Promise<number>, runs = 2): Promise<number> {
  let least = Infinity
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now()
    await work()
    least = Math.min(least, (performance.now() - started) / 1000)
  }
  return least
}
