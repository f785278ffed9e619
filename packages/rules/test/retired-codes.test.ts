import fc from 'fast-check'
import { expect, it } from 'vitest'
import { code, codes, defineCheck, explain, group, list, record } from '../src/index.ts'
import { completeVisit, lessKnown } from './properties/arbitrary-record.ts'
import { visitRules } from './properties/arbitrary-rule.ts'
import { visit } from './visit.ts'

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

it('changes nothing of a report but that it adds its warnings', () => {
  const because = { since: '1.2.0', reason: { en: 'Nobody asks.' }, use: [] }
  const outdated = { missed: because, work: because }
  const known = completeVisit.chain((whole) => lessKnown(whole))
  fc.assert(
    fc.property(visitRules, known, (rules, given) => {
      const before = defineCheck({ scheme: 'visits', record: visit, rules })(given)
      const after = defineCheck({ scheme: 'visits', record: visit, rules, retired: outdated })(given)
      const [warnings, others] = [true, false].map((isWarning) =>
        after.findings.filter((finding) => (finding.code === 'retired-code') === isWarning),
      )
      expect({ ...after, findings: others }).toEqual(before)
      const used = [given.outcome, ...(given.topics ?? [])].filter((id) => id && Object.hasOwn(outdated, id))
      expect(warnings?.flatMap(({ found }) => found)).toEqual(used)
    }),
  )
})
