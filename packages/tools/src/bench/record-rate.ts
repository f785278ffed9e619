import { Bench } from 'tinybench'
import { checkIntervention, interventionRecord } from '../../../ndtms/dist/index.js'
import { interventionMix } from './intervention-mix.ts'
import { processorTime } from './processor-time.ts'

/** Records a second: the check with all findings, and the bare schema of the same record. */
export interface RecordRate {
  readonly check: number
  readonly safeParse: number
}

/** Checks a mix of records again and again, beside a bare parse of the same ones in the same run. */
export async function recordRate(): Promise<RecordRate> {
  const bench = new Bench({ time: 2000, retainSamples: true, now: () => processorTime() * 1000 })
  bench.add('check', () => {
    for (const record of interventionMix) checkIntervention(record)
  })
  bench.add('safeParse', () => {
    for (const record of interventionMix) interventionRecord.safeParse(record)
  })
  const [check = 0, safeParse = 0] = (await bench.run()).map(({ result }) =>
    'throughput' in result ? interventionMix.length * (result.throughput.p50 ?? result.throughput.mean) : 0,
  )
  return { check, safeParse }
}
