import { expect, it } from 'vitest'
import { code, codes, defineCheck, explain, group, list, record } from '../src/index.ts'

const outcomes = {
  came: { label: { en: 'Came' } },
  missed: { label: { en: 'Missed' } },
  dna: { label: { en: 'DNA' } },
}
const words = { label: { en: 'outcome' }, question: { en: 'What came of it?' } }
const visits = record({
  first: code(outcomes, words),
  others: codes(outcomes, words),
  guests: list(group({ outcome: code(outcomes, words) }, words), { ...words, item: { en: 'guest' } }),
})
const retired = {
  dna: {
    since: '1.2.0',
    reason: { en: 'It hid who told us.', nl: 'Het verborg wie iets zei.' },
    use: ['missed'],
  },
  missed: { since: '1.3.0', reason: { en: 'Nobody asks.' }, use: [] },
}
const check = defineCheck({ scheme: 'visits', record: visits, rules: [], retired })

it('a retired code still counts, and its finding names what takes its place', () => {
  const report = check({ first: 'dna' })
  expect(report.record).toEqual({ first: 'dna' })
  expect(report.verdict).toBe('conforms')
  expect(report.findings).toEqual([
    {
      code: 'retired-code',
      severity: 'warning',
      rules: [],
      paths: ['first'],
      labels: [{ en: 'outcome' }],
      found: ['dna'],
      says: {
        en: '"dna" is retired since 1.2.0. It hid who told us.',
        nl: '"dna" is niet meer in gebruik sinds 1.2.0. Het verborg wie iets zei.',
      },
      advice: { en: 'Use "missed".', nl: 'Gebruik "missed".' },
      page: '/visits/concepts/dna',
    },
  ])
})

it('is found in lists and in groups of a list, each at its place', () => {
  const report = check({ others: ['came', 'missed'], guests: [{ outcome: 'came' }, { outcome: 'dna' }] })
  expect(report.findings.map((finding) => explain(finding))).toEqual([
    'others.1: "missed" is retired since 1.3.0. Nobody asks. Nothing takes its place.',
    'guests.1.outcome: "dna" is retired since 1.2.0. It hid who told us. Use "missed".',
  ])
})
