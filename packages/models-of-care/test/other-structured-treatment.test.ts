import {
  checkOtherStructuredTreatment,
  exampleTreatment,
  otherStructuredTreatmentRecord,
  type OtherStructuredTreatmentInput,
} from '@ssi/models-of-care'
import { explain, fieldsOf } from '@ssi/rules'
import { describe, expect, it } from 'vitest'

function treatment(changed: OtherStructuredTreatmentInput): readonly string[] {
  const { verdict, findings } = checkOtherStructuredTreatment({ ...exampleTreatment, ...changed })
  const found = findings.filter(({ code }) => code !== 'retired-code')
  return [verdict, ...found.map((finding) => `${finding.severity}: ${explain(finding)}`)]
}

describe('other structured treatment', () => {
  it('has a care plan', () => {
    expect(treatment({ carePlan: 'none' })).toEqual([
      'breaks',
      'error: carePlan: The package of other structured treatment is set out in the client’s care plan. Set the package out in a care plan first; without one, do not record it under this heading.',
    ])
  })

  it('has regular planned sessions with the keyworker or another drugs worker', () => {
    const message =
      'error: regularSessionsWith: Other structured treatment holds therapeutic sessions at the least, planned and regular, with the keyworker or another drugs worker. Record with whom the sessions are; without them, do not record it under this heading.'
    expect(treatment({ regularSessionsWith: 'other-drugs-worker' })).toEqual(['conforms'])
    expect(treatment({ regularSessionsWith: 'none' })).toEqual(['breaks', message])
    expect(treatment({ regularSessionsWith: 'somebody-else' })).toEqual(['breaks', message])
  })

  it('is warned about each domain that its care plan leaves out, by name', () => {
    expect(treatment({ carePlan: { domains: ['drug-and-alcohol-misuse', 'health-needs'] } })).toEqual([
      'conforms',
      'warning: carePlan.domains: The care plan should address offending behaviour. Add to the care plan what is to be done about offending behaviour, or that nothing needs to be.',
      'warning: carePlan.domains: The care plan should address social functioning. Add to the care plan what is to be done about social functioning, or that nothing needs to be.',
    ])
  })

  it('is covered by no specific category', () => {
    expect(treatment({ coveredElsewhere: true })).toEqual([
      'breaks',
      'error: coveredElsewhere: Other structured treatment is structured therapeutic work that no specific category covers. Record it under the category that covers it.',
    ])
  })

  it.for([
    'community-prescribing',
    'residential-rehabilitation',
    'inpatient-treatment',
    'structured-day-programme',
    'structured-psychosocial-intervention',
  ] as const)('is not recorded beside %s', (category) => {
    expect(treatment({ alsoReceives: ['day-care', category] })).toEqual([
      'breaks',
      'error: alsoReceives: Who receives one of the five specific categories is not recorded under other structured treatment too. Leave this record out: the support a keyworker gives is part of the other category already.',
    ])
  })

  it.for<OtherStructuredTreatmentInput>([
    { alsoReceives: [] },
    { alsoReceives: ['day-care'] },
    { alsoReceives: ['low-threshold-support'] },
    { alsoReceives: ['something-else'] },
  ])('goes together with %j', (changed) => {
    expect(treatment(changed)).toEqual(['conforms'])
  })

  it('is not kept for the two groups it may matter most for: no field asks what a client uses', () => {
    const paths = fieldsOf(otherStructuredTreatmentRecord).map(({ path }) => path)
    expect(paths).toEqual([
      'population',
      'carePlan',
      'carePlan.domains',
      'regularSessionsWith',
      'coveredElsewhere',
      'alsoReceives',
    ])
  })

  it('names the nearest category where one is misspelt, and says no more about that field', () => {
    expect(
      checkOtherStructuredTreatment({
        ...exampleTreatment,
        alsoReceives: ['structured day programme'],
      }).findings.map((finding) => explain(finding)),
    ).toEqual([
      'alsoReceives.0: "structured day programme" is not a value of this field. Did you mean "structured-day-programme"?',
    ])
  })

  it('asks for what is not known, the most decisive first', () => {
    const { verdict, missing } = checkOtherStructuredTreatment({
      population: 'adult',
      regularSessionsWith: 'keyworker',
    })
    expect(verdict).toBe('undetermined')
    expect(missing.map(({ path }) => path)).toEqual(['carePlan', 'coveredElsewhere', 'alsoReceives'])
  })
})
