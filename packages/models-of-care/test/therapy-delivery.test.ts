import {
  checkTherapyDelivery,
  exampleTherapy,
  therapyDeliveryRecord,
  type TherapyDeliveryInput,
} from '@ssi/models-of-care'
import { explain, fieldsOf } from '@ssi/rules'
import { describe, expect, it } from 'vitest'

function therapy(changed: TherapyDeliveryInput): readonly string[] {
  const { verdict, findings } = checkTherapyDelivery({ ...exampleTherapy, ...changed })
  return [verdict, ...findings.map((finding) => `${finding.severity}: ${explain(finding)}`)]
}

describe('the delivery of a therapy', () => {
  it('is for specialists, by profession', () => {
    expect(therapy({ profession: 'drugs-worker' })).toEqual([
      'breaks',
      'error: profession: Only a specialist practitioner delivers a formal therapy for a co-morbid mental health problem. Record the profession of the person who delivers it; that somebody is the keyworker says nothing of it.',
    ])
  })

  it('stays open for somebody of whom only the relation to the client is known', () => {
    const { verdict, missing } = checkTherapyDelivery({
      aim: 'co-morbid-mental-health',
      withinCarePlan: true,
      population: 'adult',
    })
    expect(verdict).toBe('undetermined')
    expect(missing.map(({ path, question }) => [path, question?.en])).toEqual([
      ['profession', 'What is the profession of the person who delivers it? Keyworker is none.'],
    ])
  })

  it('asks training, qualification and supervision of other specialist therapists', () => {
    expect(therapy({ profession: 'other-specialist-therapist', supervised: false })).toEqual([
      'breaks',
      'error: supervised: A specialist therapist of another kind is trained, qualified and supervised in the model of the therapy. Record what is lacking, or have the therapy delivered by somebody who has all three.',
    ])
  })

  it('asks training of psychiatric staff', () => {
    expect(therapy({ profession: 'psychiatric-staff', trained: false })).toEqual([
      'breaks',
      'error: trained: Psychiatric staff who deliver such a therapy have suitable training. Record the training, or have the therapy delivered by somebody who has it.',
    ])
  })

  it('only warns where the words may not reach back to psychologists and psychiatric staff', () => {
    expect(therapy({ profession: 'clinical-psychologist', trained: false })).toEqual([
      'conforms',
      psychologist('trained'),
    ])
    expect(therapy({ profession: 'counselling-psychologist', qualified: false })).toEqual([
      'conforms',
      psychologist('qualified'),
    ])
    expect(therapy({ profession: 'psychiatric-staff', supervised: false })).toEqual([
      'conforms',
      'warning: supervised: Psychiatric staff who deliver such a therapy are qualified and supervised in its model, not only trained. Record what is lacking; the page may have meant this for the therapists it names last.',
    ])
  })

  it('is part of the care plan', () => {
    expect(therapy({ withinCarePlan: false })).toEqual([
      'breaks',
      'error: withinCarePlan: A formal therapy for a co-morbid mental health problem has its place in the care plan. Take the therapy up in the care plan, or record that it is in it.',
    ])
  })

  it('is nobody’s reserve where the aim is substance misuse, whatever the therapy is called', () => {
    expect(
      therapy({
        aim: 'substance-misuse',
        therapy: 'dialectical behaviour therapy',
        profession: 'somebody-else',
      }),
    ).toEqual(['conforms'])
  })

  it('has no field for what the therapy is called but as words', () => {
    expect(fieldsOf(therapyDeliveryRecord).find(({ path }) => path === 'therapy')?.expected).toEqual({
      kind: 'text',
    })
  })
})

function psychologist(field: string): string {
  return `warning: ${field}: A clinical or counselling psychologist too is trained, qualified and supervised in the model of the therapy. Record what is lacking; the page may have meant this for the therapists it names last.`
}
