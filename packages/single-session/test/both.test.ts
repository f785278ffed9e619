import { explain } from '@ssi/rules'
import { assessOffering, exampleOffering, type OfferingInput } from '@ssi/single-session'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordsOf } from './records.ts'

const both = (difference: OfferingInput) =>
  assessOffering({ ...exampleOffering, ...difference }, { definition: 'both' })

const verdicts = (difference: OfferingInput): readonly string[] =>
  both(difference).assessments.map(({ verdict }) => verdict)

const parts = (difference: OfferingInput): readonly string[] =>
  both(difference).partings.flatMap(({ rules }) => rules)

describe('the two definitions side by side', () => {
  it('agree on a planned session that stands alone', () => {
    expect(verdicts({})).toEqual(['conforms', 'conforms'])
    expect(parts({})).toEqual([])
  })

  it('agree on a step in a series, which neither counts', () => {
    expect(verdicts({ standalone: false })).toEqual(['breaks', 'breaks'])
    expect(parts({ standalone: false })).toEqual([])
  })

  it('part on a client who is expected back', () => {
    const offering = { repeatUsePresumed: true }
    expect(verdicts(offering)).toEqual(['breaks', 'conforms'])
    expect(parts(offering)).toEqual(['clients-may-come-back'])
  })

  it('do not part where a client only may come back', () => {
    expect(verdicts({ mayReturn: true })).toEqual(['conforms', 'conforms'])
  })

  it('part on street theatre that is not meant as therapy, and say why', () => {
    const offering = { form: 'street-theatre', therapeuticIntent: false, partner: 'none' } as const
    expect(verdicts(offering)).toEqual(['breaks', 'conforms'])
    expect(both(offering).partings.map((finding) => explain(finding))).toEqual([
      'therapeuticIntent: The request and the page part on therapy: the request wants a therapeutic intent; the page chooses a word that leaves this open, and counts street theatre and a talk with a career coach.',
    ])
  })

  it('part on a self-help page that is used twice', () => {
    const offering = { mode: 'self-help', form: 'online-self-help-module', usesByDesign: 2 } as const
    expect(verdicts(offering)).toEqual(['breaks', 'conforms'])
    expect(parts(offering)).toEqual(['self-help-may-be-used-again'])
  })

  it('part on a follow-up that the service books and nobody presumes', () => {
    expect(verdicts({ followUpBooked: true })).toEqual(['conforms', 'breaks'])
    expect(parts({ followUpBooked: true })).toEqual(['only-the-page-forbids-booking'])
  })

  it('part on an assessment without guidance, which only the request names', () => {
    expect(verdicts({ assessment: 'without-guidance' })).toEqual(['breaks', 'conforms'])
    expect(parts({ assessment: 'without-guidance' })).toEqual(['support-is-asked-by-the-request-alone'])
  })

  it('are never asked where one was chosen: no parting, and no rule of the other', () => {
    const one = assessOffering({ therapeuticIntent: false }, { definition: 'one-session-nl' })
    expect(one.partings).toEqual([])
    expect(one.findings).toEqual([])
    expect(one.assessments.map(({ definition }) => definition)).toEqual(['one-session-nl'])
    expect(one.standings['intent-is-therapeutic']).toBe('not-checked')
  })

  it('always say where they part when one counts an offering and the other does not', () => {
    const isSilent = (difference: object): boolean => {
      const { assessments, partings } = assessOffering({ ...exampleOffering, ...difference })
      const found = assessments.map(({ verdict }) => verdict)
      return found.includes('breaks') && found.includes('conforms') && partings.length === 0
    }
    fc.assert(
      fc.property(recordsOf('offering'), (difference) => {
        expect(isSilent(difference)).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })

  it('are each what they are alone', () => {
    fc.assert(
      fc.property(recordsOf('offering'), (offering) => {
        const alone = (['foi1202', 'one-session-nl'] as const).flatMap(
          (definition) => assessOffering(offering, { definition }).assessments,
        )
        expect(assessOffering(offering, { definition: 'both' }).assessments).toEqual(alone)
      }),
    )
  })
})

describe('a definition that is none', () => {
  it('is a finding that says which there are, and both are used', () => {
    const report = assessOffering(exampleOffering, { definition: 'foi1203' as 'foi1202' })
    expect(report.findings.map((finding) => explain(finding))).toEqual([
      'options.definition: "foi1203" is not a value of this field. Did you mean "foi1202"?',
    ])
    expect(report.assessments).toHaveLength(2)
  })
})
