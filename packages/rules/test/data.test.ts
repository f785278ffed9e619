import { defineScheme } from '@ssi/taxonomy'
import { expect, it } from 'vitest'
import { decision, domainData, equals, note, present, rule } from '../src/index.ts'
import { handbook, visit, type Visit } from './visit.ts'

it('a domain as data has its rules with severity and record, its notes, its decisions and its fields', () => {
  const scheme = defineScheme({
    id: 'visits',
    title: { en: 'Visits' },
    summary: { en: 'Who came.' },
    version: '1.0.0',
    concepts: {},
  })
  const hasAnOutcome = rule<Visit>({
    id: 'has-an-outcome',
    says: { en: 'Every visit has an outcome.' },
    cite: handbook,
    force: 'should',
    holds: present('outcome'),
    advice: { en: 'Record it.' },
    examples: { passes: [{ outcome: 'came' }], fails: [] },
  })
  const returned = note<Visit>({
    id: 'returned',
    says: { en: 'It was a return.' },
    cite: handbook,
    when: equals('repeat', true),
    examples: { applies: [{ repeat: true }], silent: [{}] },
  })
  const kept = decision<Visit, 'kept' | 'missed'>({
    id: 'kept',
    asks: { en: 'Kept?' },
    outcomes: {
      kept: { label: { en: 'Kept' }, means: { en: 'It took place.' } },
      missed: { label: { en: 'Missed' }, means: { en: 'It did not take place.' } },
    },
    rows: [],
    otherwise: 'kept',
  })
  const words = {
    id: 'visit',
    title: { en: 'Visit' },
    summary: { en: 'One visit.' },
    check: 'checkVisit',
    schema: 'visit',
  }
  const data = domainData({
    package: '@ssi/visits',
    scheme,
    records: [
      {
        ...words,
        record: visit,
        rules: [hasAnOutcome],
        notes: [returned],
        decision: kept,
        example: { outcome: 'came' },
      },
    ],
  })
  expect(data).toMatchObject({
    package: '@ssi/visits',
    rules: [{ id: 'has-an-outcome', severity: 'warning', record: 'visit' }],
    notes: [{ id: 'returned', record: 'visit' }],
    decisions: [{ id: 'kept' }],
    records: [
      {
        ...words,
        example: { outcome: 'came' },
        decision: { id: 'kept', outcome: { path: 'decided.outcome', values: { kept: { en: 'Kept' } } } },
      },
    ],
    questionnaires: [],
  })
  expect(data.records[0]?.fields.length).toBeGreaterThan(0)
  expect(JSON.parse(JSON.stringify(data))).toEqual(data)
})
