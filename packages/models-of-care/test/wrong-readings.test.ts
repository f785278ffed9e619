import {
  checkOtherStructuredTreatment,
  checkTherapyDelivery,
  decideActivity,
  modelsOfCare,
} from '@ssi/models-of-care'
import { explain } from '@ssi/rules'
import { lookUp } from '@ssi/taxonomy'
import { describe, expect, it } from 'vitest'

const { concepts } = modelsOfCare
const find = lookUp(modelsOfCare)

describe('a tempting reading', () => {
  it('does not take a list of pros and cons for motivational interviewing', () => {
    expect(concepts['list-of-pros-and-cons'].broader).toBe('psychosocial-treatment-skill')
    expect(concepts['list-of-pros-and-cons'].not).toHaveProperty('full-motivational-interviewing')
    expect(concepts['motivational-interventions'].not).toHaveProperty('list-of-pros-and-cons')
  })

  it('does not count sessions: one is not too few, and many are not enough', () => {
    const once = {
      content: 'treatment',
      aim: 'substance-misuse',
      keyworker: false,
      clearlyDefined: true,
      consistent: true,
      evidenceBased: true,
      sessions: 1,
    }
    const often = { content: 'technique', keyworker: true, complete: false, sessions: 40 }
    expect(decideActivity(once).decided.outcome).toBe('structured-psychosocial-intervention')
    expect(decideActivity(often).decided.outcome).toBe('below-the-threshold')
  })

  it('does not take prisons or CARATs for the secure estate of young people', () => {
    expect(find('young people secure estate').match).toBeUndefined()
    expect(decideActivity({ population: 'young-person', setting: 'prison' }).verdict).toBe('breaks')
  })

  it('does not take crisis intervention for a tier', () => {
    expect(find('crisis intervention')).toEqual({ match: undefined, suggestions: [] })
    expect(JSON.stringify(concepts['tier-4'])).not.toMatch(/crisis/i)
  })

  it('does not hold records of young people to a page about adults', () => {
    const child = { population: 'young-person' }
    expect(decideActivity(child).findings.map((finding) => explain(finding))).toEqual([message('activity')])
    expect(checkOtherStructuredTreatment(child).findings.map((finding) => explain(finding))).toEqual([
      message('treatment'),
    ])
    expect(checkTherapyDelivery(child).findings.map((finding) => explain(finding))).toEqual([
      message('therapy'),
    ])
  })

  it('does not take day care for a structured day programme', () => {
    expect(concepts['day-care'].broader).toBeUndefined()
    expect(concepts['day-care'].not).toHaveProperty('structured-day-programme')
    expect(concepts['structured-day-programme'].not).toHaveProperty('day-care')
    expect(find('day care').match).toBe('day-care')
  })

  it('does not take psycho-education for a structured intervention, and only suggests the simple kind', () => {
    expect(concepts['simple-psycho-education'].not).toHaveProperty('structured-psychosocial-intervention')
    expect(find('psychoeducation').match).toBeUndefined()
    expect(find('psychoeducation').suggestions).toContain('simple-psycho-education')
  })
})

describe('where another source says otherwise, this one', () => {
  it('keeps keyworking, advice and information apart from psychosocial interventions', () => {
    for (const id of ['keyworking', 'low-threshold-support'] as const) {
      expect(concepts[id].not).toHaveProperty('structured-psychosocial-intervention')
    }
    expect([concepts.advice.broader, concepts.information.broader]).toEqual([
      'low-threshold-support',
      'low-threshold-support',
    ])
  })

  it('keeps a therapy for a co-morbid problem apart from them', () => {
    expect(decideActivity({ content: 'treatment', aim: 'co-morbid-mental-health' }).decided.outcome).toBe(
      'therapy-for-a-co-morbid-problem',
    )
  })

  it('sets a threshold for single techniques', () => {
    expect(concepts['relapse-prevention-technique'].not).toHaveProperty('relapse-prevention-therapy')
  })

  it('asks for structure and not for rigidity', () => {
    expect(concepts.structured.not).toEqual({
      protocols: { en: 'the page does not say that what has structure must be rigid' },
    })
  })

  it('lists relapse prevention therapy beside CBT, not below it', () => {
    expect(concepts['relapse-prevention-therapy'].broader).toBe(
      concepts['cognitive-behaviour-therapy'].broader,
    )
    expect(concepts['relapse-prevention-therapy'].not).toHaveProperty('cognitive-behaviour-therapy')
  })

  it('reserves a therapy for specialists only where it is for a co-morbid problem', () => {
    const { standings } = checkTherapyDelivery({ aim: 'other', profession: 'somebody-else' })
    expect(standings['therapy-is-delivered-by-a-specialist']).toBe('not-applicable')
  })
})

function message(what: string): string {
  return `population: The page is about adult drug misusers, so the client of the ${what} has to be an adult. Do not use this page for children and young people; look for guidance that is about them.`
}
