import { Bench } from 'tinybench'
import { foi1202Response, foiResponse, foiRules } from '../../../foi/dist/index.js'
import { standing } from '../../../rules/dist/index.js'

/** How long one rule takes on one record, and what the schema alone takes on it: medians in microseconds. */
export interface EvaluationTime {
  readonly rule: number
  readonly rules: number
  readonly safeParse: number
}

/** Evaluates every rule of the questionnaire on one record, beside one parse of the same record in the same run. */
export async function evaluationTime(): Promise<EvaluationTime> {
  const record = { ...foi1202Response, derived: {}, options: {} }
  const bench = new Bench({ time: 500, retainSamples: true })
  bench.add('rules', () => {
    for (const rule of foiRules) standing(rule, record)
  })
  bench.add('safeParse', () => {
    foiResponse.safeParse(foi1202Response)
  })
  const [rules = 0, safeParse = 0] = (await bench.run()).map(({ result }) =>
    'latency' in result ? (result.latency.p50 ?? result.latency.mean) * 1000 : 0,
  )
  return { rule: rules / foiRules.length, rules, safeParse }
}
