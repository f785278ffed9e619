import { expect, it } from 'vitest'
import { sizes } from '../src/bench/budgets.ts'

const measured = await sizes()

it.for(measured)('$what stays within its budget', ({ bytes, atMost }) => {
  expect(bytes).toBeLessThanOrEqual(atMost)
})
