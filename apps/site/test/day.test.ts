import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { whenInWords as inEnglish } from '../src/reference/day.ts'

let inDutch: typeof inEnglish

beforeAll(async () => {
  vi.resetModules()
  vi.doMock('@generated/i18n', () => ({ default: { currentLocale: 'nl' } }))
  inDutch = (await import('../src/reference/day.ts')).whenInWords
})

// Tests run in one process: the pages of the next one are in English again.
afterAll(() => {
  vi.doUnmock('@generated/i18n')
  vi.resetModules()
})

it.for([
  ['2026-11-22', '22 November 2026', 'op 22 november 2026'],
  ['2026-11', 'November 2026', 'in november 2026'],
  ['2026', '2026', 'in 2026'],
] as const)('%s is seen %s, and in Dutch %s', ([date, english, dutch]) => {
  expect(inEnglish(date)).toBe(english)
  expect(inDutch(date)).toBe(dutch)
})
