import { type FoiOffering, foi1202Response, toOffering } from '@ssi/foi'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('an offering of a response, to be assessed', () => {
  it('says what the text says, in words', () => {
    expect(
      toOffering({
        text: 'Group sessions on sleep, online',
        kind: 'one-off-session',
        service: 'school team',
        formats: ['group'],
        model: 'solution-focused-approach',
        selfHelp: true,
      }),
    ).toEqual({
      name: 'Group sessions on sleep, online',
      service: 'school team',
      mode: 'self-help',
      modality: 'solution-focused approach',
      formats: ['group'],
      sessionsByDesign: 1,
    })
  })

  it('leaves unknown what the text does not say', () => {
    expect(
      toOffering({ text: 'Sessions', service: 'not-stated', model: 'not-stated', formats: 'not-stated' }),
    ).toEqual({ name: 'Sessions' })
    expect(toOffering({ selfHelp: false, kind: 'workshop', model: null })).toEqual({})
  })

  it('takes no admission, clinic or earlier intervention for an element of the definition', () => {
    const strained: FoiOffering = {
      setting: 'inpatient-admission',
      withinOtherCare: true,
      afterEarlierIntervention: true,
      kind: 'top-up-session',
      condition: 'type-one-diabetes',
      ages: { min: 8, max: 18 },
    }
    expect(toOffering(strained)).toEqual({})
  })

  it('has no mark of the trust in it: neither deliverers nor points of the care pathway', () => {
    const said = JSON.stringify(foi1202Response.offerings.map(toOffering))
    const marks = [...foi1202Response.deliverers, ...foi1202Response.pathwayPoints]
    expect(marks.filter((mark) => said.includes(mark))).toEqual([])
    const { deliverers, pathwayPoints, otherDeliverers, otherPathwayPoints } = foi1202Response
    const whole = { deliverers, pathwayPoints, otherDeliverers, otherPathwayPoints } as FoiOffering
    expect(toOffering(whole)).toEqual({})
  })

  it('never throws, and gives plain data', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(Object.keys(toOffering(input as FoiOffering)).length).toBeLessThan(7)
      }),
    )
  })
})
