import { evaluate } from 'feelin'
import { Bench } from 'tinybench'
import { feelPossible } from '../../../interchange/dist/index.js'
import { exampleActivity, modelsOfCareDecisions } from '../../../models-of-care/dist/index.js'
import { decide } from '../../../rules/dist/index.js'

/** Decisions a second, by our engine and by an independent one that reads the same table as FEEL. */
export interface DecisionTime {
  readonly ours: number
  readonly feelin: number
}

/** Decides one activity again and again, of which everything is known; feelin reads its expression anew each time. */
export async function decisionTime(): Promise<DecisionTime> {
  const [table] = modelsOfCareDecisions
  const expression = feelPossible(table)
  const activity = exampleActivity as Readonly<Record<string, unknown>>
  const bench = new Bench({ time: 500 })
  bench.add('ours', () => {
    decide(table, activity)
  })
  bench.add('feelin', () => {
    evaluate(expression, activity)
  })
  const [ours = 0, feelin = 0] = (await bench.run()).map(({ result }) =>
    'throughput' in result ? result.throughput.mean : 0,
  )
  return { ours, feelin }
}
