import { type ActivityInput, decideActivity } from '@ssi/models-of-care'
import { culprits, scopeOf } from '@ssi/rules'
import { describe, expect, it } from 'vitest'

const soundPackage: ActivityInput = { clearlyDefined: true, consistent: true, evidenceBased: true }
const forDrugUse: ActivityInput = { content: 'treatment', aim: 'substance-misuse' }
const byKeyworker: ActivityInput = {
  ...forDrugUse,
  keyworker: true,
  trained: true,
  supervised: true,
  planned: true,
  structured: true,
  coherent: true,
  evidenceBased: true,
}

const outcomeOf = (activity: ActivityInput): string | undefined => decideActivity(activity).decided.outcome

describe('an activity', () => {
  it.for<[string, ActivityInput, string]>([
    [
      'a single technique is none',
      { content: 'technique', keyworker: true, consistent: false },
      'below-the-threshold',
    ],
    [
      'a technique within a clearly defined, consistent and evidence-based package is part of one',
      { content: 'technique', aim: 'substance-misuse', keyworker: false, ...soundPackage },
      'structured-psychosocial-intervention',
    ],
    [
      'a technique in a package that is not consistent is none',
      { content: 'technique', aim: 'substance-misuse', keyworker: false, ...soundPackage, consistent: false },
      'below-the-threshold',
    ],
    [
      'four sessions of family therapy are one',
      { name: 'Family therapy', ...forDrugUse, keyworker: false, ...soundPackage, sessions: 4 },
      'structured-psychosocial-intervention',
    ],
    [
      'a manualised relapse prevention package is one',
      { name: 'Manualised relapse prevention', ...forDrugUse, keyworker: false, ...soundPackage },
      'structured-psychosocial-intervention',
    ],
    ['keyworking is none', { content: 'keyworking', keyworker: true }, 'keyworking'],
    [
      'a keyworker’s incomplete package is none',
      { ...forDrugUse, keyworker: true, complete: false },
      'below-the-threshold',
    ],
    [
      'a list of pros and cons is none, whatever it is recorded as',
      { name: 'Motivational interviewing', content: 'technique', keyworker: true, complete: false },
      'below-the-threshold',
    ],
    [
      'a trained and supervised keyworker’s whole package is one',
      { ...byKeyworker, complete: true, consistent: true },
      'structured-psychosocial-intervention',
    ],
    [
      'the same without supervision is not settled',
      { ...byKeyworker, complete: true, consistent: true, supervised: false },
      'not-settled-by-this-page',
    ],
    [
      'CBT for a co-morbid problem is none',
      { name: 'CBT', content: 'treatment', aim: 'co-morbid-mental-health' },
      'therapy-for-a-co-morbid-problem',
    ],
    [
      'CBT for drug use may be one',
      { name: 'CBT', ...forDrugUse, keyworker: false, ...soundPackage },
      'structured-psychosocial-intervention',
    ],
    [
      'a keyworker’s whole package that is not planned is not settled',
      { ...byKeyworker, complete: true, consistent: true, planned: false },
      'not-settled-by-this-page',
    ],
    ['advice is none', { name: 'Advice', content: 'low-threshold-support' }, 'low-threshold-support'],
    [
      'simple psycho-education is none, with a package or without',
      { name: 'Simple psycho-education', content: 'low-threshold-support', ...soundPackage },
      'low-threshold-support',
    ],
    [
      'a treatment by somebody else in a package that is not sound is not settled',
      { ...forDrugUse, keyworker: false, ...soundPackage, clearlyDefined: false },
      'not-settled-by-this-page',
    ],
    [
      'a technique in a sound package with another aim is not settled',
      { content: 'technique', aim: 'co-morbid-mental-health', keyworker: false, ...soundPackage },
      'not-settled-by-this-page',
    ],
    [
      'a treatment with an aim of neither kind is not settled',
      { content: 'treatment', aim: 'other' },
      'not-settled-by-this-page',
    ],
  ])('%s', ([, activity, outcome]) => {
    expect(outcomeOf(activity)).toBe(outcome)
  })

  it('is open, and says what it waits for, while the answers do not settle it', () => {
    expect(decideActivity(byKeyworker).decided).toMatchObject({
      possible: ['below-the-threshold', 'structured-psychosocial-intervention', 'not-settled-by-this-page'],
      because: [],
      missing: ['complete'],
    })
    expect(decideActivity({}).decided.missing).toEqual(['content'])
  })

  it('comes with the sentences that decide it and their places', () => {
    const { because } = decideActivity({
      content: 'technique',
      keyworker: true,
      consistent: false,
      complete: false,
    }).decided
    expect(because.map(({ says, cite }) => [says.en, cite[0]?.place.en])).toEqual([
      [
        'A technique outside a clearly defined, consistent and evidence-based package stays below the threshold.',
        'Models of Care: Update 2006, page 44, Threshold, a skill or technique',
      ],
      [
        'A technique that a keyworker uses without a complete and consistent package stays below the threshold.',
        'Models of Care: Update 2006, page 44, Difference from keyworking, complete packages',
      ],
    ])
  })

  it('shows, by the row that decides it, which of the fields are lacking', () => {
    const activity: ActivityInput = { ...byKeyworker, complete: true, consistent: false }
    const { because } = decideActivity(activity).decided
    expect(because.flatMap(({ when }) => culprits(when, scopeOf(activity)))).toEqual([
      'content',
      'aim',
      'keyworker',
      'consistent',
    ])
  })

  it('waits, for what is said of an outcome, for what the outcome waits for', () => {
    const { missing } = decideActivity({ population: 'adult', content: 'treatment' })
    expect(missing.map(({ path, question }) => [path, question?.en])).toEqual([
      ['aim', 'Which problem is it aimed at in the first place?'],
    ])
  })
})
