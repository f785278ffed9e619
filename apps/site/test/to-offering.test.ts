import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foi1202Response, readResponse, toOffering } from '@ssi/foi'
import { assessOffering, type OfferingInput } from '@ssi/single-session'
import { describe, expect, it } from 'vitest'

const example = readFileSync(join(import.meta.dirname, '../static/examples/foi-response.txt'), 'utf8')
const { offerings } = readResponse(example).record
const read = Array.isArray(offerings) ? offerings : []

describe('an offering read from a response', () => {
  it.for([...foi1202Response.offerings, ...read].map(toOffering))(
    'is taken by the assessment without a finding about its shape: %j',
    (offering) => {
      const { findings } = assessOffering(offering, { definition: 'both' })
      expect(findings.filter(({ code }) => !['rule-broken', 'note'].includes(code))).toEqual([])
    },
  )

  it('has the field names of the assessment, so that a renamed field fails here', () => {
    const offering: OfferingInput = { ...foi1202Response.offerings.map(toOffering)[0], formats: [] }
    expect(assessOffering(offering).record).toMatchObject(offering)
  })

  it('is neither counted nor left out by what the response says alone', () => {
    const verdicts = foi1202Response.offerings
      .map(toOffering)
      .flatMap((offering) => assessOffering(offering).assessments.map(({ verdict }) => verdict))
    expect(new Set(verdicts)).toEqual(new Set(['undetermined']))
  })

  it('is not planned because an admission was: whether it was is asked', () => {
    const [, , admission] = foi1202Response.offerings
    const { missing } = assessOffering(admission && toOffering(admission), { definition: 'foi1202' })
    expect(missing.map(({ path }) => path)).toContain('planned')
  })
})
