import { isModelsOfCareId, modelsOfCare, modelsOfCareLabel, type ModelsOfCareId } from '@ssi/models-of-care'
import { modelsOfCare2006, sources } from '@ssi/sources'
import { checkScheme, lookUp } from '@ssi/taxonomy'
import { describe, expect, it } from 'vitest'
import data from '@ssi/models-of-care/data.json' with { type: 'json' }

const concepts = Object.values(modelsOfCare.concepts)
const below = (parent: ModelsOfCareId): readonly string[] =>
  concepts.filter(({ broader }) => broader === parent).map(({ id }) => id)

describe('the scheme', () => {
  it('is sound', () => {
    expect(checkScheme(modelsOfCare, sources)).toEqual([])
  })

  it('lists the seven evidence-based interventions, named and not defined', () => {
    const listed = below('evidence-based-psychosocial-intervention')
    expect(listed).toEqual([
      'cognitive-behaviour-therapy',
      'coping-skills-training',
      'relapse-prevention-therapy',
      'motivational-interventions',
      'contingency-management',
      'community-reinforcement-approaches',
      'some-family-approaches',
    ])
    expect(concepts.filter(({ id, named }) => listed.includes(id) && !named)).toEqual([])
  })

  it('lists the five categories that exclude another record', () => {
    expect(below('specific-category').toSorted()).toEqual([
      'community-prescribing',
      'inpatient-treatment',
      'residential-rehabilitation',
      'structured-day-programme',
      'structured-psychosocial-intervention',
    ])
  })

  it('lists the four domains of a care plan and the seven words for a package', () => {
    expect(below('care-plan-domain')).toHaveLength(4)
    expect(below('package-of-psychological-treatment')).toEqual([
      'clearly-defined',
      'consistent',
      'evidence-based',
      'complete',
      'planned',
      'structured',
      'coherent',
    ])
  })

  it('takes from other pages only what says so, with an address', () => {
    const external = concepts.filter(({ basis }) => basis === 'external')
    expect(external.map(({ id }) => id)).toEqual([
      'tier',
      'tier-1',
      'tier-2',
      'brief-psychosocial-interventions',
      'tier-3',
      'tier-4',
    ])
    expect(external.flatMap(({ cite }) => cite).filter((place) => !('address' in place))).toEqual([])
  })

  it('shows evidence as a claim about the people it speaks of', () => {
    const claims = concepts.filter(({ kind }) => kind === 'claim')
    expect(claims.map(({ id, population }) => [id, population?.en])).toEqual([
      ['tailored-packages-are-beneficial', 'people in drug treatment'],
    ])
  })

  it('leaves CARATs as it stands, with an open question', () => {
    expect(JSON.stringify(modelsOfCare)).not.toMatch(/counselling, assessment/i)
    expect(modelsOfCare.concepts.carats.openQuestions).toEqual([
      { en: 'What CARATs stands for: the page does not expand it.' },
    ])
  })
})

describe('the page, cut at both ends', () => {
  it('is told to be so', () => {
    expect(modelsOfCare2006.document.extent.en).toMatch(/begins and ends in mid-sentence/)
    expect(modelsOfCare.concepts.protocols.openQuestions).toEqual([
      { en: 'The sentence begins on page 43, which was not seen.' },
    ])
  })

  it('is completed by nobody’s memory: the second example ends where the page does', () => {
    const example = modelsOfCare.concepts['support-after-community-detoxification']
    expect(example.definition?.en).not.toMatch(/abstinen/)
    expect(example.openQuestions).toHaveLength(1)
    expect(example.notes?.flatMap(({ cite }) => [cite].flat()).map(({ publication }) => publication)).toEqual(
      ['models-of-care-2006-page-45'],
    )
  })
})

describe('ids and labels', () => {
  it('know every concept and nothing that an object brings along', () => {
    expect(Object.keys(modelsOfCare.concepts).filter((id) => !isModelsOfCareId(id))).toEqual([])
    expect(['constructor', '__proto__', 'toString', '', null, 7].filter(isModelsOfCareId)).toEqual([])
  })

  it('give the label of the page', () => {
    expect(modelsOfCareLabel('schema-focused-therapy')).toBe(
      'schema-focused therapy for personality disorders',
    )
  })

  it('do not compile where an id is misspelt', () => {
    // @ts-expect-error 'day-cares' is no id
    expect(modelsOfCareLabel('day-cares')).toBeUndefined()
  })

  it.for([
    ['structured psychosocial treatment', 'structured-psychosocial-intervention'],
    ['Key workers', 'keyworker'],
    ['CBT', 'cognitive-behaviour-therapy'],
    ['day care', 'day-care'],
    ['pros and cons', 'list-of-pros-and-cons'],
  ] as const)('find “%s”', ([words, id]) => {
    expect(lookUp(modelsOfCare)(words).match).toBe(id)
  })
})

describe('care-planned support', () => {
  it('is part of the five categories and no heading of its own', () => {
    expect(modelsOfCare.concepts['care-planned-support'].broader).toBeUndefined()
    expect(JSON.stringify(data.records)).not.toContain('care-planned-support')
  })
})

describe('data.json', () => {
  it('carries the scheme, the decision, the rules and the fields of three records', () => {
    expect(data.scheme).toEqual(JSON.parse(JSON.stringify(modelsOfCare)))
    expect(data.decisions.map(({ id, rows }) => [id, rows.length])).toEqual([['activity', 9]])
    expect(data.rules.every(({ holds, examples }) => holds.op !== '' && examples.fails.length > 0)).toBe(true)
    expect(data.records.map(({ check }) => check)).toEqual([
      'decideActivity',
      'checkOtherStructuredTreatment',
      'checkTherapyDelivery',
    ])
  })
})
