import { type ActivityInput, decideActivity, modelsOfCareDecisions } from '@ssi/models-of-care'
import { explain, needs } from '@ssi/rules'
import { describe, expect, it } from 'vitest'

const counts: ActivityInput = {
  content: 'treatment',
  aim: 'substance-misuse',
  keyworker: false,
  clearlyDefined: true,
  consistent: true,
  evidenceBased: true,
}

const countsForAKeyworker: ActivityInput = {
  ...counts,
  keyworker: true,
  trained: true,
  supervised: true,
  complete: true,
  planned: true,
  structured: true,
  coherent: true,
}

const outcomeOf = (activity: ActivityInput): string | undefined => decideActivity(activity).decided.outcome

const messages = (activity: ActivityInput): readonly string[] =>
  decideActivity(activity).findings.map((finding) => `${finding.severity}: ${explain(finding)}`)

describe('what does not decide', () => {
  it('is anything but the twelve fields: no name, practitioner’s profession, competence, sessions, setting or phase', () => {
    const looked = modelsOfCareDecisions.flatMap(({ rows }) => rows.flatMap(({ when }) => needs(when)))
    expect([...new Set(looked)].toSorted()).toEqual([
      'aim',
      'clearlyDefined',
      'coherent',
      'complete',
      'consistent',
      'content',
      'evidenceBased',
      'keyworker',
      'planned',
      'structured',
      'supervised',
      'trained',
    ])
  })

  it.for<ActivityInput>([
    { name: 'Something the page does not list' },
    { sessions: 1 },
    { sessions: 40 },
    { competent: true },
    { setting: 'residential-services' },
    { phase: 'engaging-and-preparing' },
    { setting: 'prison', throughCarats: true },
  ])('%j passes without a word', (more) => {
    expect(decideActivity({ ...counts, ...more })).toMatchObject({
      decided: { outcome: 'structured-psychosocial-intervention' },
      findings: [],
    })
  })

  it('is competence, which is only warned about', () => {
    expect(outcomeOf({ ...counts, competent: false })).toBe('structured-psychosocial-intervention')
    expect(messages({ ...counts, population: 'adult', competent: false })).toEqual([
      'warning: competent: The case for a structured psychosocial intervention is stronger where somebody demonstrably competent delivers it. Record how the competence can be shown; what the activity is does not hang on it.',
    ])
    expect(decideActivity({ ...counts, population: 'adult', competent: false }).verdict).toBe('conforms')
  })

  it('is a single session, which is only warned about, and only where a keyworker delivers', () => {
    const once: ActivityInput = { ...countsForAKeyworker, sessions: 1 }
    expect(outcomeOf(once)).toBe('structured-psychosocial-intervention')
    expect(messages(once)).toEqual([
      'warning: sessions: A structured psychosocial intervention by a keyworker is likely to take more than one session. Look again whether the whole package was delivered; the number alone changes nothing.',
    ])
    expect(messages({ ...once, sessions: 6 })).toEqual([])
  })

  it('is a provider in prison, which is only noted', () => {
    const report = decideActivity({ ...counts, population: 'adult', setting: 'prison', throughCarats: false })
    expect(report.verdict).toBe('conforms')
    expect(report.findings.map(({ severity, says }) => [severity, says?.en])).toEqual([
      [
        'info',
        'In prisons, as this page had it in 2006, CARATs would as a rule be the provider of such an intervention.',
      ],
    ])
  })

  it('is who gives advice, or where', () => {
    const advice: ActivityInput = { name: 'Advice in a pharmacy', content: 'low-threshold-support' }
    for (const keyworker of [true, false]) {
      expect(outcomeOf({ ...advice, keyworker, competent: false, setting: 'prison' })).toBe(
        'low-threshold-support',
      )
      expect(messages({ ...advice, keyworker, competent: false, setting: 'prison' })).toEqual([])
    }
  })
})
