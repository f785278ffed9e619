import { expect, it } from 'vitest'
import { confusionOfExamples, confusionOfLayouts } from '../src/bench/confusion.ts'

it.for([
  ['the example responses', confusionOfExamples],
  ['responses in every layout', () => confusionOfLayouts(5)],
] as const)('what is certain is right: %s', { timeout: 60_000 }, async ([, confusion]) => {
  const [certain, likely] = await confusion()
  expect(certain).toMatchObject({ confidence: 'certain', wrong: 0, both: 0, none: 0 })
  expect(certain?.right).toBeGreaterThan(100)
  expect(likely?.right).toBeGreaterThan(100)
})
